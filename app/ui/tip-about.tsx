// What a visit begins with, where it is a tip without an ad; and the thanks that go back for it in one click.
import { Form } from "@remix-run/react";
import { useSay } from "./say.tsx";

export function TipAbout({ tip }: { tip: { facts: string; need: string; note: string } }) {
  const t = useSay();
  return (
    <section className="card mt-4 max-w-xl py-3" aria-labelledby="about">
      <h2 id="about" className="text-lg">
        {t("follow.aboutTip")}
      </h2>
      {tip.facts ? <p>{tip.facts}</p> : null}
      {tip.need ? <p>”{tip.need}”</p> : null}
      {tip.note ? <p>”{tip.note}”</p> : null}
      <p className="mt-1 text-muted">{t("tip.obligesNobody")}</p>
    </section>
  );
}

export function ThankSender({ thanks }: { thanks: "given" | "open" }) {
  const t = useSay();
  const open = thanks === "open";
  return (
    <Form method="post" className="mt-4 max-w-xl print:hidden">
      {open ? <p className="text-muted">{t("follow.thankText")}</p> : null}
      <button type="submit" name="act" value={open ? "thank" : "unthank"} className="button mt-1">
        {t(open ? "follow.thank" : "follow.unthank")}
      </button>
    </Form>
  );
}
