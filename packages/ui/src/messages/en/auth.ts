import type { auth as zh } from "../zh-CN/auth.ts";
import type { Translated } from "../translated.ts";

export const auth: Translated<typeof zh> = {
  place: { web: "Committee office and reporting bodies", admin: "Administration" },
  signIn: "Sign in",
  username: "User name",
  password: "Password",
  newPassword: "New password",
  repeatPassword: "Repeat the password",
  passwordsDiffer: "The two entries differ. Enter the second one again",
  setPassword: "Set the password",
  showPassword: "Show the password",
  hidePassword: "Hide the password",
  sessionEnded: "The session has ended",
  signedOut: "You are signed out",
  setupTitle: "First use",
  setupToken: "Setup token",
};
