import { AcceptSuggestion, acceptSuggestion } from "@nianbao/services/comment/accept-suggestion";
import { AddComment, addComment } from "@nianbao/services/comment/add-comment";
import { ListComments, listComments } from "@nianbao/services/comment/list-comments";
import { ReplyToComment, replyToComment } from "@nianbao/services/comment/reply-to-comment";
import { reopenComment, resolveComment, SettleComment } from "@nianbao/services/comment/settle-comment";
import { RemoveEvidence, removeEvidence } from "@nianbao/services/evidence/remove-evidence";
import { AnswerPoint, answerPoint } from "@nianbao/services/report/answer-point";
import {
  AddSection,
  addSection,
  MoveSection,
  moveSection,
  RemoveSection,
  removeSection,
  SetSection,
  setSection,
} from "@nianbao/services/report/arrange-sections";
import { KeepPresence, keepPresence } from "@nianbao/services/presence/keep-presence";
import {
  PreviousReportOf,
  previousReport,
  SavePlanAccount,
  savePlanAccount,
} from "@nianbao/services/report/previous-plan";
import { ReportId, getReport } from "@nianbao/services/report/get-report";
import { ImportManuscript, importManuscript } from "@nianbao/services/report/import-manuscript";
import { listDesk } from "@nianbao/services/report/list-desk";
import { ListReports, listReports } from "@nianbao/services/report/list-reports";
import { MoveReport, moveReport } from "@nianbao/services/report/move-report";
import { ProposeImport, proposeTextImport } from "@nianbao/services/report/propose-import";
import { RecordDeliberation, recordDeliberation } from "@nianbao/services/report/record-deliberation";
import {
  ConfirmFact,
  confirmFact,
  RemoveFact,
  removeFact,
  SaveFact,
  saveFact,
} from "@nianbao/services/report/save-fact";
import { SaveHead, saveHead } from "@nianbao/services/report/save-head";
import { SavePoints, savePoints } from "@nianbao/services/report/save-points";
import { SaveSection, saveSection } from "@nianbao/services/report/save-section";
import {
  GetSectionVersion,
  getSectionVersion,
  ListRemovedSections,
  listRemovedSections,
  ListSectionVersions,
  listSectionVersions,
} from "@nianbao/services/report/section-history";
import {
  RestoreSectionVersion,
  restoreSectionVersion,
} from "@nianbao/services/report/restore-section-version";
import {
  WaiveFinding,
  waiveFinding,
  WithdrawWaiver,
  withdrawWaiver,
} from "@nianbao/services/waiver/waive-finding";
import { procedure, router, serve } from "../procedure.ts";

const writers = procedure(["drafter", "contributor"]);
const drafters = procedure(["drafter"]);
const signedIn = procedure("signed_in");

export const report = router({
  desk: signedIn.query(serve(listDesk)),
  list: signedIn.input(ListReports).query(serve(listReports)),
  get: signedIn.input(ReportId).query(serve(getReport)),
  previousReport: signedIn.input(PreviousReportOf).query(serve(previousReport)),
  savePlanAccount: drafters.input(SavePlanAccount).mutation(serve(savePlanAccount)),
  presence: signedIn.input(KeepPresence).mutation(serve(keepPresence)),
  move: signedIn.input(MoveReport).mutation(serve(moveReport)),
  saveSection: writers.input(SaveSection).mutation(serve(saveSection)),
  addSection: drafters.input(AddSection).mutation(serve(addSection)),
  setSection: drafters.input(SetSection).mutation(serve(setSection)),
  moveSection: drafters.input(MoveSection).mutation(serve(moveSection)),
  removeSection: drafters.input(RemoveSection).mutation(serve(removeSection)),
  listSectionVersions: signedIn.input(ListSectionVersions).query(serve(listSectionVersions)),
  getSectionVersion: signedIn.input(GetSectionVersion).query(serve(getSectionVersion)),
  listRemovedSections: signedIn.input(ListRemovedSections).query(serve(listRemovedSections)),
  restoreSectionVersion: writers.input(RestoreSectionVersion).mutation(serve(restoreSectionVersion)),
  listComments: signedIn.input(ListComments).query(serve(listComments)),
  addComment: signedIn.input(AddComment).mutation(serve(addComment)),
  replyToComment: signedIn.input(ReplyToComment).mutation(serve(replyToComment)),
  resolveComment: signedIn.input(SettleComment).mutation(serve(resolveComment)),
  reopenComment: signedIn.input(SettleComment).mutation(serve(reopenComment)),
  acceptSuggestion: writers.input(AcceptSuggestion).mutation(serve(acceptSuggestion)),
  saveHead: drafters.input(SaveHead).mutation(serve(saveHead)),
  saveFact: writers.input(SaveFact).mutation(serve(saveFact)),
  confirmFact: procedure(["drafter", "checker"]).input(ConfirmFact).mutation(serve(confirmFact)),
  removeFact: drafters.input(RemoveFact).mutation(serve(removeFact)),
  /** Files go and come by POST /desk/reports/[id]/facts/[id]/evidence and GET /desk/reports/[id]/evidence/[id]. */
  waiveFinding: drafters.input(WaiveFinding).mutation(serve(waiveFinding)),
  withdrawWaiver: drafters.input(WithdrawWaiver).mutation(serve(withdrawWaiver)),
  removeEvidence: writers.input(RemoveEvidence).mutation(serve(removeEvidence)),
  proposeTextImport: drafters.input(ProposeImport).mutation(serve(proposeTextImport)),
  importManuscript: drafters.input(ImportManuscript).mutation(serve(importManuscript)),
  recordDeliberation: procedure(["drafter", "checker"])
    .input(RecordDeliberation)
    .mutation(serve(recordDeliberation)),
  savePoints: procedure(["committee_reviewer"]).input(SavePoints).mutation(serve(savePoints)),
  answerPoint: drafters.input(AnswerPoint).mutation(serve(answerPoint)),
});
