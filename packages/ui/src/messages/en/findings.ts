import type { findings as zh } from "../zh-CN/findings.ts";
import type { Translated } from "../translated.ts";
import { figureFindings } from "./figure-findings.ts";
import { textFindings } from "./text-findings.ts";

export const findings: Translated<typeof zh> = {
  text: { ...textFindings, ...figureFindings },
  part: {
    title: "Title",
    addressee: "Addressee",
    heading: "{section} · heading",
    text: "{section}",
    registration: "Number and date",
    signatory: "Signatory",
    issuers: "Issuing bodies",
  },
  whole: "Full text",
  basis: "Basis: {name}",
};
