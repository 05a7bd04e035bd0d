// Signing in, in English.
import type { Words } from "../messages.ts";

export const signIn: Words["signIn"] = {
  title: "Sign in",
  email: "E-mail address",
  password: "Password",
  submit: "Sign in",
  problems: "Please check these",
  emailMissing: "Write your e-mail address.",
  emailOdd: "Check the e-mail address: it needs an @ sign.",
  passwordMissing: "Write your password.",
  wrong: "The e-mail address and the password do not match. Check them and try again.",
  demoHeading: "Try a demo account",
  demoText: "Choose whose eyes to look through. All people, companies and clients are made up.",
  demoPassword: "The password is {{password}} for everyone.",
};
