import type { signoff as zh } from "../zh-CN/signoff.ts";
import type { Translated } from "../translated.ts";

export const signoff: Translated<typeof zh> = {
  title: "Sign-off",
  check: "Check",
  opinion: "Opinion",
  opinionDefault: "Agreed. Submit and publish as prescribed.",
  identity: "Confirm identity",
  password: "Password",
  code: "One-time code (6 digits)",
  signatory: "Signatory",
  signatoryOf: "Signatory: {name}",
  statement:
    "I have read the full text and agree to sign it in the name of this body. Signing locks the text; any change needs a new signature.",
  hash: "Check code",
  exactText:
    "The {pages} pages on the left are the text that is signed, submitted and published. Check code {hash}",
  exactTextPhone:
    "The {pages} pages above are the text that is signed, submitted and published. Check code {hash}",
  fullText: "Read the full text",
  delegate: "Delegate the signature",
  missingPassword: "password",
  missingOpinion: "opinion",
  missingDigits: "{count, plural, one {the last digit} other {the last # digits}} of the code",
};
