import type { refusals as zh } from "../zh-CN/refusals.ts";
import type { Translated } from "../translated.ts";

export const refusals: Translated<typeof zh> = {
  not_found: "This does not exist or lies outside your rights",
  sign_in_required: "The session has ended. Sign in again; what you typed stays on this page",
  role_required:
    "{roles, select, none {This step does not belong to your role} other {This step belongs to: {roles}}}",
  wrong_state:
    "{state, select, none {} other {It is now “{state}”. }}This step is not possible now. Load the page again",
  stale_version: "Somebody has just changed this. The newest is loaded; look at it before acting",
  stale_revision:
    "This draft has just been changed. The newest is loaded; look at the changes before you decide",
  section_conflict: "Somebody has just saved this part. Both texts are kept; choose paragraph by paragraph",
  reason_required: "A reason is required",
  opinion_required: "An opinion is required",
  reauthentication_required: "Enter your password again to confirm your identity",
  reauthentication_failed: "The password is wrong. Enter your sign-in password",
  author_may_not_decide: "You are an author of this draft and cannot review it",
  not_step_holder: "The current step is not yours",
  already_decided: "You have already decided on this draft",
  step_without_holder:
    "{step, select, none {A step has nobody to take it. Ask the administrator to grant the role} other {Nobody can take the step “{step}”. Ask the administrator to grant the role: {role}}}",
  principal_without_tenure: "No principal in office is on record. Ask the administrator to record the tenure",
  not_principal_in_office: "Only the principal in office can sign",
  deliberation_missing: "The collective deliberation is not on record. Record it before signing",
  required_section_missing:
    "Statutory contents missing{sections, select, none {. Add them in the outline} other {: {sections}}}",
  blocking_findings: "{count, plural, =0 {Some items} one {# item} other {# items}} must be fixed first",
  unanswered_points:
    "{count, plural, =0 {Some points} one {# point} other {# points}} of the return still unanswered",
  decision_exists:
    "Somebody has decided on this draft; it can no longer be withdrawn. Ask them to send it back",
  not_sender: "Only the person who sent it can withdraw it",
  not_submitter: "Only the person who submitted it can recall it",
  addressee_missing: "The addressee is missing. Add it in the letterhead",
  doc_number_missing: "The document number is missing",
  doc_number_malformed:
    "Write the document number as prefix〔year〕number号, with six-cornered brackets and no leading zero",
  doc_number_taken: "This document number is in use. Take the next one",
  issue_date_missing: "The issue date is missing",
  issue_date_invalid: "The issue date cannot lie after today. Give year, month and day",
  recused: "You belong to the reporting body and must stand aside",
  recommendation_missing: "The reviewer has not given an opinion yet",
  recommender_may_not_decide: "The review opinion is yours; another person must decide",
  signer_may_not_accept: "You signed this report and cannot review it",
  points_required: "A return needs at least one point that must be fixed",
  due_date_required: "A return needs a new due date later than now",
  no_signed_edition: "There is no signed text yet. Publication starts after signing",
  disclosure_form_incomplete: "The review form has open items{items, select, none {} other {: {items}}}",
  disclosure_risk_found:
    "The review found obstacles to publication{items, select, none {} other {: {items}}}",
  basis_required: "Give the legal basis for not publishing",
  schedule_in_past: "The time of publication must lie after now",
  second_person_required: "A person other than the proposer must do this",
  takedown_not_proposed: "Nobody has proposed the takedown yet",
  campaign_incomplete: "The notice is not complete",
  campaign_without_bodies: "No reporting bodies are selected",
  due_dates_out_of_order: "Publication must be due after submission",
  campaign_year_taken: "This year already has a campaign. Open and edit that one",
  editing_closed: "This draft has been sent and cannot be edited until it is withdrawn or sent back",
  section_not_assigned: "This part is not assigned to your division",
  classified_marking:
    "The content bears a classification mark and was not stored. Classified matter is prohibited",
  document_invalid:
    "The text does not fit the required structure and was not saved. Undo the last step and save",
  text_too_long: "The text is too long. Shorten it and save again",
  file_too_large: "The file is too large. Compress or split it",
  file_unreadable:
    "The file cannot be opened or has no text. Save it again in a word processor and upload that",
  file_type_unsupported: "This kind of file is not supported. Use .docx, .doc, .wps or .txt",
  file_has_macros: "The file holds macros. Save it as .docx without macros and upload it again",
  glyph_missing:
    "No font has these characters: {characters}. Use others, or have a font added by the system administrator",
  evidence_type_unsupported:
    "Evidence is PDF, OFD, JPG, PNG, DOCX, XLSX or TXT, and its content must fit its extension",
  evidence_limit_reached: "A figure takes at most {limit} files of evidence. Remove one first",
  storage_full: "The file store is full; the file was not kept. Ask the system administrator to make room",
  storage_unavailable: "The file store cannot be reached; the file was not kept. Try again later",
  passage_gone: "The passage has been changed or removed. Look at the text as it stands",
  passage_spans_paragraphs: "A suggestion is about words of one paragraph. Make one for each",
  supplier_may_not_confirm: "You supplied this figure; somebody else confirms it",
  finding_gone: "This is no longer found here; no reason is needed",
  wrong_credentials: "User name or password is wrong",
  account_locked: "The account is locked. It unlocks by itself later, or the system administrator unlocks it",
  password_unchanged: "The new password is the present one; choose another",
  password_too_weak:
    "At least 10 characters with three of: capital letters, small letters, digits, symbols; without the user name",
  link_invalid: "The link is no longer valid. Ask the administrator for a new one",
  username_taken: "This user name is in use. Choose another",
  roles_exclusive:
    "{held, select, none {These two roles} other {{held} and {added}}} cannot be held together. Revoke the first role before",
  own_roles: "You cannot change your own roles; another person must",
  last_holder: "This is the last holder of the role. Grant it to another person before revoking",
  proposer_may_not_confirm: "You proposed this grant and cannot confirm it",
  tenure_overlaps: "The tenure overlaps one on record. Enter the predecessor's last day first",
  name_taken: "This name is in use. Choose another",
  setup_token_invalid: "The setup token is wrong. It is printed in the start-up log of the service",
  setup_done: "The system is set up. Sign in",
  input_invalid: "Some of what was entered does not fit. Follow the notes under the boxes",
  origin_refused: "The request did not come from a page of this system. Open the page again",
  idempotency_mismatch: "The same act was sent twice with different contents. Load the page again",
  too_many_requests: "Too many requests. Try again in a minute",
  unavailable: "The service is not available for the moment. What you typed stays on this page",
};
