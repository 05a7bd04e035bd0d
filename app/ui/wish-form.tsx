// The wishes form: own words, what was understood of them, work to be added, save. One form, so that nothing chosen is lost.
import { Form, useSubmit } from "@remix-run/react";
import { useEffect, useRef } from "react";
import { freeTextLimit } from "#db/vocabulary/profile.ts";
import { Combobox, type Suggested } from "./combobox.tsx";
import { ErrorSummary } from "./error-summary.tsx";
import { useSay } from "./say.tsx";
import { TextArea } from "./text-area.tsx";
import { type ChipGroupShown, WishChips } from "./wish-chips.tsx";

export interface WishFormShown {
  words: string;
  version: number;
  groups: ChipGroupShown[];
  /** What was typed of work to be added, where it could mean several things. */
  add: string;
  choices?: Suggested[];
}

export interface WishReply {
  form: WishFormShown;
  problem?: "tooLong" | "changed" | "withheld" | "identity_code" | "phone" | "email" | "diagnosis_code" | "health_word";
  added?: string;
  first: boolean;
}

export function WishForm({ lang, reply, ...kept }: { form: WishFormShown; lang: string; reply?: WishReply }) {
  const t = useSay();
  const form = reply?.form ?? kept.form;
  const all = useRef<HTMLFormElement>(null);
  const understood = useRef<HTMLHeadingElement>(null);
  const submit = useSubmit();
  const looked = reply && !reply.problem && !reply.added && !form.choices;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each answer leads there anew
  useEffect(() => {
    if (looked) understood.current?.focus();
  }, [looked, reply]);
  const pick = ({ key }: Suggested) => {
    if (!all.current) return;
    const sent = new FormData(all.current);
    // The field is emptied by then: what it held is what was picked.
    for (const name of ["add", "addFor"]) sent.set(name, "");
    sent.set("addKey", key);
    submit(sent, { method: "post", preventScrollReset: true });
  };
  const problem = reply?.problem && t(`wish.${reply.problem}`, { most: freeTextLimit, count: form.words.length });
  return (
    <Form ref={all} method="post" action="#understood" noValidate className="mt-2">
      <p className="text-muted">{t("wish.lead")}</p>
      <ErrorSummary heading={t("wish.problems")} problems={problem ? [{ field: "words", text: problem }] : []} />
      <input type="hidden" name="version" value={form.version} />
      <input type="hidden" name="looked" value={form.words} />
      <div className="mt-4">
        <TextArea
          name="words"
          label={t("wish.words")}
          hint={t("wish.wordsHint", { most: freeTextLimit })}
          rows={4}
          value={form.words}
          problem={problem}
        />
      </div>
      <button type="submit" name="step" value="look" className="button mt-3">
        {t("wish.look")}
      </button>
      <section aria-labelledby="understood" className="card mt-6">
        <h2 id="understood" ref={understood} tabIndex={-1} className="scroll-mt-4">
          {t("wish.understood")}
        </h2>
        <p className={reply?.first ? "font-semibold" : "text-muted"}>
          {t(reply?.first ? "wish.lookFirst" : form.groups.length === 0 ? "wish.nothing" : "wish.understoodHint")}
        </p>
        {/* Made anew when the server sees the chips otherwise than the page does. */}
        <WishChips key={JSON.stringify(form.groups)} groups={form.groups} lang={lang} />
        <AddWork form={form} added={reply?.added} onPick={pick} />
      </section>
      <p className="mt-5">
        <button type="submit" name="step" value="save" className="button button-primary">
          {t("wish.save")}
        </button>
      </p>
    </Form>
  );
}

function AddWork(props: { form: WishFormShown; added?: string; onPick: (picked: Suggested) => void }) {
  const t = useSay();
  const { add, choices } = props.form;
  return (
    <div className="mt-6 border-line border-t pt-4">
      <Combobox
        name="add"
        label={t("wish.add")}
        hint={t("wish.addHint")}
        value={add}
        lookUp="/coach/work"
        onPick={props.onPick}
      />
      <input type="hidden" name="addFor" value={add} />
      {choices && choices.length > 0 ? (
        <fieldset className="mt-3">
          <legend className="font-semibold">{t("wish.which")}</legend>
          {choices.map(({ key, name, said }) => (
            <label key={key} className="flex min-h-11 items-center gap-2">
              <input type="radio" name="addKey" value={key} className="size-5 accent-accent" />
              <span className="first-letter:uppercase">{said ? t("wish.matched", { said, name }) : name}</span>
            </label>
          ))}
        </fieldset>
      ) : null}
      <div role="status" className="mt-1 font-semibold">
        {props.added ? t("wish.addedSaid", { name: props.added }) : null}
        {choices && choices.length === 0 ? t("wish.noWork", { text: add }) : null}
      </div>
      <button type="submit" name="step" value="look" formAction="#field-add" className="button mt-2">
        {t("wish.addButton")}
      </button>
    </div>
  );
}
