"use client";

export { ErrorPage as default } from "@nianbao/app-kit/error-page";
