"use client";

export { FailedPage as default } from "../lib/failed-page.tsx";
