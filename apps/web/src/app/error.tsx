"use client";

export { FailedDocument as default } from "../lib/failed-page.tsx";
