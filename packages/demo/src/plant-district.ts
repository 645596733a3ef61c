import { connect } from "@nianbao/db/client";
import { shanghaiTime, currentCampaign } from "./district/campaign.ts";
import { plantCurrentYear } from "./plant-current-year.ts";
import { plantPastYear } from "./plant-past-year.ts";
import { plantPeople } from "./plant-people.ts";

/** Before the first thing that happens in the district's history. */
const founded = (firstYear: number): Date => shanghaiTime(`${firstYear}-11-01`, "09:00");

/**
 * Fills an empty migrated database with the fictional district: bodies, people, three past years and the
 * campaign that is running at `now`. Everything goes through the verbs that people use.
 */
export async function plantDistrict(
  appUrl: string,
  now: Date,
  log: (line: string) => void = () => undefined,
): Promise<void> {
  const { db, close } = connect(appUrl, 6, { synchronous_commit: "off" });
  try {
    const { pastYears, reportYear } = currentCampaign(now);
    const years = pastYears.toSorted((a, b) => a - b);
    log("people");
    const district = await plantPeople(db, founded(Math.min(...years)));
    for (const year of years) {
      log(String(year));
      await plantPastYear(district, year);
    }
    log(String(reportYear));
    await plantCurrentYear(district, now);
  } finally {
    await close();
  }
}
