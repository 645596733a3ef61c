import { GetPublished, getPublished, getPublishedData } from "@nianbao/services/public-site/get-published";
import { ListPublished, listPublished } from "@nianbao/services/public-site/list-published";
import { OpenData, openData } from "@nianbao/services/public-site/open-data";
import { getPublishedPdf } from "@nianbao/services/public-site/published-pdf";
import { feedEntries, recentCorrections } from "@nianbao/services/public-site/recent";
import { figuresCsv, openDataCsv } from "@nianbao/services/public-site/tables";
import { siteRegion } from "@nianbao/services/public-site/site";
import { YearOverview, yearOverview } from "@nianbao/services/public-site/year-overview";
import { years } from "@nianbao/services/public-site/years";
import { procedure, router } from "../procedure.ts";
import { serveReader } from "../serve-reader.ts";

const anyone = procedure("public");

/** What anybody may read: nothing here takes a session. */
export const publicSite = router({
  region: anyone.query(serveReader(siteRegion)),
  years: anyone.query(serveReader(years)),
  year: anyone.input(YearOverview).query(serveReader(yearOverview)),
  list: anyone.input(ListPublished).query(serveReader(listPublished)),
  get: anyone.input(GetPublished).query(serveReader(getPublished)),
  data: anyone.input(GetPublished).query(serveReader(getPublishedData)),
  pdf: anyone.input(GetPublished).query(serveReader(getPublishedPdf)),
  corrections: anyone.query(serveReader((site) => recentCorrections(site))),
  feed: anyone.query(serveReader((site) => feedEntries(site))),
  openData: anyone.input(OpenData).query(serveReader(openData)),
  openDataCsv: anyone.input(OpenData).query(serveReader(openDataCsv)),
  figuresCsv: anyone.input(GetPublished).query(serveReader(figuresCsv)),
});
