// The frame around every page: skip link, demo notice, name, navigation, language, footer.
import { Form, Link, useLocation, useNavigation } from "@remix-run/react";
import { type ReactNode, useEffect, useRef } from "react";
import { localeNames, locales } from "#app/i18n/locale.ts";
import { MorePages } from "./more-pages.tsx";
import { Notice } from "./notice.tsx";
import { useSay } from "./say.tsx";

export interface FrameShown {
  locale: string;
  path: string;
  demo: boolean;
  person?: { name: string; role: string };
  navigation: {
    to: string;
    label:
      | "today"
      | "clients"
      | "inbox"
      | "visits"
      | "team"
      | "coaches"
      | "vacancies"
      | "company"
      | "postVacancy"
      | "partnership"
      | "forward"
      | "demand"
      | "tips"
      | "area"
      | "approvals"
      | "people"
      | "sources"
      | "outbox";
    fresh?: number;
    /** Folded on a phone. */
    rare?: boolean;
  }[];
  searchDown: boolean;
  simpleEngine: boolean;
  /** A client's own page: nothing around it. */
  bare?: boolean;
}

export function Shell({ frame, children }: { frame?: FrameShown; children: ReactNode }) {
  const t = useSay();
  const main = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  const shown = useRef(pathname);
  // On a new page one starts at its beginning, also by keyboard or ear.
  useEffect(() => {
    if (shown.current !== pathname) main.current?.focus({ preventScroll: true });
    shown.current = pathname;
  }, [pathname]);
  return (
    <div className="flex min-h-dvh flex-col">
      <a href="#content" className="sr-only focus:not-sr-only focus:absolute focus:z-10 focus:bg-surface focus:p-3">
        {t("common.skip")}
      </a>
      <Pending />
      {frame?.person && frame.demo ? (
        <p className="bg-notice px-4 py-1 text-center font-semibold text-on-notice text-sm">{t("common.demo")}</p>
      ) : null}
      {frame?.bare ? null : <Header frame={frame} />}
      <main
        ref={main}
        id="content"
        tabIndex={-1}
        className="mx-auto w-full max-w-5xl flex-1 px-4 py-6 outline-none sm:py-8"
      >
        {frame?.searchDown ? <Notice>{t("common.searchDown")}</Notice> : null}
        {frame?.person && frame.simpleEngine ? <Notice>{t("common.simpleEngine")}</Notice> : null}
        {children}
      </main>
      {frame?.bare ? null : (
        <footer className="print:hidden border-line border-t bg-sunken">
          <p className="mx-auto max-w-5xl px-4 py-6 text-muted">{t("common.footer")}</p>
        </footer>
      )}
    </div>
  );
}

/** Where the network is slow, something is seen to happen. */
function Pending() {
  const t = useSay();
  if (useNavigation().state === "idle") return null;
  return (
    <>
      <div className="on-its-way" />
      <span className="sr-only">{t("common.loading")}</span>
    </>
  );
}

/** Pages one comes to by the hub of the employment area. */
const ofArea = /^(\/coach|\/te)\/(questions|support|subscriptions)(?=\/|$)/;

function Header({ frame }: { frame?: FrameShown }) {
  const t = useSay();
  const home = frame?.person ? "/home" : `/${frame?.locale ?? "fi"}`;
  const { pathname } = useLocation();
  const at = pathname.replace(ofArea, "$1/area");
  const pages = frame?.navigation ?? [];
  const rare = pages.filter((page) => page.rare);
  // Of "/te" and "/te/tips" the longer is where one is.
  const here = pages
    .map(({ to }) => to)
    .filter((to) => `${at}/`.startsWith(`${to}/`) || (to.endsWith("/area") && at.startsWith("/meetings")))
    .sort((a, b) => b.length - a.length)[0];
  const rareHere = rare.find(({ to }) => to === here);
  const item = ({ to, label, fresh }: (typeof pages)[number]) => (
    <Item key={to} to={to} current={to === here}>
      {t(`common.${label}`)}
      {fresh ? (
        <span className="badge bg-tint text-accent max-sm:ms-1">
          <span aria-hidden="true">{fresh}</span>
          <span className="sr-only">{t("inbox.count", { count: fresh })}</span>
        </span>
      ) : null}
    </Item>
  );
  return (
    <header className="border-line border-b bg-surface print:hidden">
      <div className="mx-auto flex max-w-5xl flex-wrap items-center gap-x-3 gap-y-1 px-4 py-1 sm:gap-x-6 sm:py-2">
        <Link
          to={home}
          className="inline-flex min-h-11 items-center gap-2 font-bold text-accent text-xl"
          reloadDocument
        >
          <Mark />
          {/* On the narrowest phones the sign alone: whoever is signed in knows where. */}
          <span className={frame?.person ? "max-[23rem]:sr-only" : ""}>{t("common.name")}</span>
        </Link>
        {frame && frame.navigation.length > 0 ? (
          <nav
            aria-label={t("common.navigation")}
            className="-mx-1.5 flex flex-wrap max-sm:order-last max-sm:w-full max-sm:text-[0.9375rem] sm:mx-0 sm:gap-x-1"
          >
            {pages.filter(({ rare }) => !rare).map(item)}
            {rare.length > 0 ? (
              <MorePages current={rareHere && t(`common.${rareHere.label}`)}>{rare.map(item)}</MorePages>
            ) : null}
          </nav>
        ) : null}
        <div className="ms-auto flex flex-wrap items-center gap-x-2 sm:gap-x-4">
          <Languages frame={frame} />
          {frame?.person ? (
            <span className="text-muted text-sm max-md:sr-only" title={t("common.signedInAs", frame.person)}>
              <span className="sr-only">{t("common.signedInAs", { name: "" })}</span>
              {frame.person.name}
            </span>
          ) : null}
          {frame?.person ? (
            <Form method="post" action="/sign-out" reloadDocument>
              <button type="submit" className="link inline-flex min-h-11 items-center">
                {t("common.signOut")}
              </button>
            </Form>
          ) : (
            <Link to={`/${frame?.locale ?? "fi"}/sign-in`} className="link inline-flex min-h-11 items-center">
              {t("common.signIn")}
            </Link>
          )}
        </div>
      </div>
    </header>
  );
}

function Item({ to, current, children }: { to: string; current: boolean; children: ReactNode }) {
  return (
    <Link
      to={to}
      aria-current={current ? "page" : undefined}
      className="inline-flex min-h-11 items-center rounded px-1.5 hover:bg-tint sm:px-2 aria-[current=page]:font-bold aria-[current=page]:text-accent aria-[current=page]:underline aria-[current=page]:decoration-2 aria-[current=page]:underline-offset-8"
    >
      {children}
    </Link>
  );
}

/** Signed in, the language is the person's own and is kept; on public pages it is part of the address. */
function Languages({ frame }: { frame?: FrameShown }) {
  const t = useSay();
  const current = frame?.locale ?? "fi";
  const style = "inline-flex min-h-11 min-w-8 items-center justify-center px-1 uppercase";
  if (!frame?.person || /^\/(fi|sv|en)(\/|$)/.test(frame.path)) {
    const rest = (frame?.path ?? "").replace(/^\/(fi|sv|en)(?=\/|$)/, "");
    return (
      <nav aria-label={t("common.language")} className="flex">
        {locales.map((locale) => (
          <a
            key={locale}
            href={`/${locale}${frame ? rest : ""}`}
            lang={locale}
            hrefLang={locale}
            aria-current={locale === current ? "true" : undefined}
            className={`${style} ${locale === current ? "font-bold" : "link"}`}
          >
            <span aria-hidden="true">{locale}</span>
            <span className="sr-only">{localeNames[locale]}</span>
          </a>
        ))}
      </nav>
    );
  }
  return (
    <Form method="post" action="/locale" reloadDocument className="flex" aria-label={t("common.changeLanguage")}>
      <input type="hidden" name="back" value={frame.path} />
      {locales.map((locale) => (
        <button
          key={locale}
          type="submit"
          name="locale"
          value={locale}
          lang={locale}
          aria-pressed={locale === current}
          className={`${style} ${locale === current ? "font-bold" : "link"}`}
        >
          <span aria-hidden="true">{locale}</span>
          <span className="sr-only">{localeNames[locale]}</span>
        </button>
      ))}
    </Form>
  );
}

/** Two paths that run side by side. */
function Mark() {
  return (
    <svg viewBox="0 0 32 32" className="size-7" aria-hidden="true" focusable="false">
      <path d="M7 28C7 18 14 16 14 4" fill="none" stroke="currentColor" strokeWidth="4.5" strokeLinecap="round" />
      <path
        d="M18 28c0-10 7-12 7-24"
        fill="none"
        stroke="currentColor"
        strokeWidth="4.5"
        strokeLinecap="round"
        opacity=".55"
      />
    </svg>
  );
}
