// Everything held about a client, section by section, made for reading together and for paper; erasing asks twice.
import { Form } from "@remix-run/react";
import { ClientPageHead } from "./client-page-head.tsx";
import { Tick } from "./consent-fields.tsx";
import { ErrorSummary } from "./error-summary.tsx";
import { Field } from "./field.tsx";
import { PrintButton } from "./print-button.tsx";
import { useSay } from "./say.tsx";

export interface CopyShown {
  id: string;
  title: string;
  codeName: string;
  printed: string;
  sections: { heading: string; lines: string[] }[];
}

/** What the first step of erasing said: `sure` leads to the second. */
export interface EraseReply {
  sure: boolean;
  mismatch: boolean;
}

export function ClientCopy({ page, reply }: { page: CopyShown; reply?: EraseReply }) {
  return (
    <>
      <ClientPageHead id={page.id} title={page.title} />
      <EraseProblems reply={reply} />
      <CopyHeld page={page} reply={reply} />
    </>
  );
}

/** What is wrong with the form that erases, above everything else on the page. */
export function EraseProblems({ reply }: { reply?: EraseReply }) {
  const t = useSay();
  return <ErrorSummary heading={t("copy.problems")} problems={problemsOf(t, reply)} />;
}

/** All that is held, the ways to take it along, and erasing it. */
export function CopyHeld({ page, reply }: { page: CopyShown; reply?: EraseReply }) {
  const t = useSay();
  return (
    <>
      <p className="mt-4 max-w-3xl text-lg print:hidden">{t("copy.lead")}</p>
      <p className="hidden text-sm print:block">{t("copy.printed", { date: page.printed })}</p>
      <div className="mt-3 flex flex-wrap items-center gap-3 print:hidden">
        <PrintButton label={t("copy.print")} />
        <a href={`/coach/clients/${page.id}/file`} className="button" download>
          {t("copy.download")}
        </a>
        <span className="text-muted">{t("copy.downloadText")}</span>
      </div>
      <div className="mt-5 grid max-w-3xl gap-5">
        {page.sections.map(({ heading, lines }) => (
          <section key={heading} className="card" aria-label={heading}>
            <h2>{heading}</h2>
            {lines.length === 0 ? <p className="text-muted">{t("copy.none")}</p> : null}
            <ul className="mt-1 grid gap-1">
              {lines.map((line, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the same look may have been taken twice in a minute
                <li key={at}>{line}</li>
              ))}
            </ul>
          </section>
        ))}
        <Erase page={page} reply={reply} />
      </div>
    </>
  );
}

function problemsOf(t: ReturnType<typeof useSay>, reply: EraseReply | undefined) {
  if (reply?.mismatch) return [{ field: "typed", text: t("copy.eraseMismatch") }];
  return reply && !reply.sure ? [{ field: "sure", text: t("opening.problem.tick_missing") }] : [];
}

function Erase({ page, reply }: { page: CopyShown; reply?: EraseReply }) {
  const t = useSay();
  return (
    <section className="card print:hidden" aria-labelledby="erase">
      <h2 id="erase">{t("copy.erase")}</h2>
      <p>{t("copy.eraseText")}</p>
      {reply?.sure ? (
        <Form method="post" className="mt-3 grid gap-3">
          <Field
            name="typed"
            label={t("copy.eraseType", { client: page.codeName })}
            autoComplete="off"
            problem={reply.mismatch ? t("copy.eraseMismatch") : undefined}
          />
          <button
            type="submit"
            name="act"
            value="erase"
            className="button justify-self-start border-against text-against"
          >
            {t("copy.eraseNow")}
          </button>
        </Form>
      ) : (
        <Form method="post" className="mt-3 grid gap-3">
          <Tick
            name="sure"
            label={t("copy.eraseSure")}
            problem={reply ? t("opening.problem.tick_missing") : undefined}
          />
          <button type="submit" name="act" value="ask" className="button justify-self-start">
            {t("copy.eraseNext")}
          </button>
        </Form>
      )}
    </section>
  );
}
