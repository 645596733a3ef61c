import type { AppRouter } from "@nianbao/api/root";
import type { inferRouterOutputs } from "@trpc/server";

type Answers = inferRouterOutputs<AppRouter>;

/** What the console's pages are given by the API. */
export type OrgChoice = Answers["adminOrgs"]["choices"][number];
export type ListedPerson = Answers["adminPeople"]["list"]["people"][number];
export type Person = Answers["adminPeople"]["get"];
export type ListedGrant = Answers["adminGrants"]["list"]["grants"][number];
export type ListedOrg = Answers["adminOrgs"]["list"]["orgs"][number];
export type Org = Answers["adminOrgs"]["get"];
export type LoggedEvent = Answers["adminLog"]["list"]["events"][number];
export type Administrators = Answers["access"]["completeSetup"]["administrators"];
