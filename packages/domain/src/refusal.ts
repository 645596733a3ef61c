/**
 * Every reason for which the product says no. Codes are never shown: each has a sentence in the message
 * catalogue and a transport status in the api package, and neither compiles until a new code is there.
 */
export const refusalCodes = [
  "not_found",
  "sign_in_required",
  "role_required",
  "wrong_state",
  "stale_version",
  "stale_revision",
  "section_conflict",
  "reason_required",
  "opinion_required",
  "reauthentication_required",
  "reauthentication_failed",
  "author_may_not_decide",
  "not_step_holder",
  "already_decided",
  "step_without_holder",
  "principal_without_tenure",
  "not_principal_in_office",
  "deliberation_missing",
  "required_section_missing",
  "blocking_findings",
  "unanswered_points",
  "decision_exists",
  "not_sender",
  "not_submitter",
  "addressee_missing",
  "doc_number_missing",
  "doc_number_malformed",
  "doc_number_taken",
  "issue_date_missing",
  "issue_date_invalid",
  "recused",
  "recommendation_missing",
  "recommender_may_not_decide",
  "signer_may_not_accept",
  "points_required",
  "due_date_required",
  "no_signed_edition",
  "disclosure_form_incomplete",
  "disclosure_risk_found",
  "basis_required",
  "schedule_in_past",
  "second_person_required",
  "takedown_not_proposed",
  "campaign_incomplete",
  "campaign_without_bodies",
  "due_dates_out_of_order",
  "campaign_year_taken",
  "editing_closed",
  "section_not_assigned",
  "classified_marking",
  "document_invalid",
  "text_too_long",
  "file_too_large",
  "file_unreadable",
  "file_type_unsupported",
  "wrong_credentials",
  "account_locked",
  "password_too_weak",
  "link_invalid",
  "username_taken",
  "roles_exclusive",
  "own_roles",
  "last_holder",
  "proposer_may_not_confirm",
  "tenure_overlaps",
  "name_taken",
  "setup_token_invalid",
  "setup_done",
  "idempotency_mismatch",
  "too_many_requests",
  "unavailable",
] as const;

export type RefusalCode = (typeof refusalCodes)[number];

/** A refusal as the domain answers it: a code and the facts a sentence needs, never the sentence. */
export interface Refusal {
  readonly code: RefusalCode;
  readonly context?: Readonly<Record<string, string | number | readonly string[]>>;
}

export const refuse = (code: RefusalCode, context?: Refusal["context"]): Refusal =>
  context ? { code, context } : { code };
