import { CreateDivision, createDivision } from "@nianbao/services/org/create-division";
import { CreateOrg, createOrg } from "@nianbao/services/org/create-org";
import { CreateTenure, createTenure } from "@nianbao/services/org/create-tenure";
import { EndTenure, endTenure } from "@nianbao/services/org/end-tenure";
import { GetOrg, getOrg } from "@nianbao/services/org/get-org";
import { ListOrgs, listOrgs } from "@nianbao/services/org/list-orgs";
import { orgChoices } from "@nianbao/services/org/org-choices";
import { SetOrgActive, setOrgActive } from "@nianbao/services/org/set-org-active";
import { UpdateDivision, updateDivision } from "@nianbao/services/org/update-division";
import { UpdateOrg, updateOrg } from "@nianbao/services/org/update-org";
import { procedure, router, serve } from "../procedure.ts";

const keeper = procedure(["system_admin"]);
const reader = procedure(["system_admin", "security_admin"]);

export const adminOrgs = router({
  list: reader.input(ListOrgs).query(serve(listOrgs)),
  choices: reader.query(serve(orgChoices)),
  get: reader.input(GetOrg).query(serve(getOrg)),
  create: keeper.input(CreateOrg).mutation(serve(createOrg)),
  update: keeper.input(UpdateOrg).mutation(serve(updateOrg)),
  setActive: keeper.input(SetOrgActive).mutation(serve(setOrgActive)),
  createDivision: keeper.input(CreateDivision).mutation(serve(createDivision)),
  updateDivision: keeper.input(UpdateDivision).mutation(serve(updateDivision)),
  createTenure: keeper.input(CreateTenure).mutation(serve(createTenure)),
  endTenure: keeper.input(EndTenure).mutation(serve(endTenure)),
});
