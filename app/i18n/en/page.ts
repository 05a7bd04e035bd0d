// The words pages need in the browser. What only the server and the terminal say stays out of it.
import { admin } from "./admin.ts";
import { application } from "./application.ts";
import { area } from "./area.ts";
import { bring } from "./bring.ts";
import { calendar } from "./calendar.ts";
import { client } from "./client.ts";
import { clientTab } from "./client-tab.ts";
import { codes } from "./codes.ts";
import { common } from "./common.ts";
import { copy } from "./copy.ts";
import { demand } from "./demand.ts";
import { disclosure } from "./disclosure.ts";
import { employer, partner, posting, register, understood } from "./employer.ts";
import { error, firstPage } from "./first-page.ts";
import { follow } from "./follow.ts";
import { home } from "./home.ts";
import { inbox } from "./inbox.ts";
import { job } from "./job.ts";
import { letterStop } from "./letter-stop.ts";
import { life, restore } from "./life.ts";
import { meeting } from "./meeting.ts";
import { keySheet, opening } from "./opening.ts";
import { plan } from "./plan.ts";
import { profile, version } from "./profile.ts";
import { question } from "./question.ts";
import { note, saved } from "./saved.ts";
import { search, vacancy } from "./search.ts";
import { signIn } from "./sign-in.ts";
import { suggestion } from "./suggestion.ts";
import { support } from "./support.ts";
import { coverLog, team } from "./team.ts";
import { tip } from "./tip.ts";
import { cover, handover, settings, today } from "./today.ts";
import { view } from "./view.ts";
import { visit } from "./visit.ts";
import { wish } from "./wish.ts";

export const page = {
  admin,
  application,
  area,
  bring,
  calendar,
  client,
  clientTab,
  codes,
  common,
  copy,
  demand,
  disclosure,
  employer,
  error,
  firstPage,
  follow,
  home,
  inbox,
  job,
  keySheet,
  letterStop,
  life,
  note,
  meeting,
  opening,
  partner,
  plan,
  posting,
  profile,
  register,
  question,
  restore,
  saved,
  search,
  signIn,
  suggestion,
  support,
  team,
  tip,
  understood,
  vacancy,
  version,
  view,
  visit,
  wish,
  cover,
  coverLog,
  handover,
  settings,
  today,
};
