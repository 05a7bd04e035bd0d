// The search box and the facets. A plain GET form; with scripts it searches while one types.
import { Form, useNavigation, useSubmit } from "@remix-run/react";
import { type ReactNode, useEffect, useRef } from "react";
import { type FacetShown, Facets } from "./facets.tsx";
import { useSay } from "./say.tsx";

/** Milliseconds without a key before a search is sent. */
const pause = 150;

export function SearchForm(props: {
  /** The search's own address. */
  at: string;
  text: string;
  facets: FacetShown[];
  includeExpired?: boolean;
  children: ReactNode;
}) {
  const t = useSay();
  const submit = useSubmit();
  const form = useRef<HTMLFormElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>();
  const busy = useNavigation().state === "loading";
  useEffect(() => () => clearTimeout(timer.current), []);
  const soon = (wait: number) => {
    clearTimeout(timer.current);
    // Replaced, not added: the way back leads out of the search, not through every letter.
    timer.current = setTimeout(() => submit(form.current, { replace: true, preventScrollReset: true }), wait);
  };
  return (
    <Form
      ref={form}
      method="get"
      action={props.at}
      role="search"
      preventScrollReset
      // Sent by hand, nothing more is to be sent for what was typed before.
      onSubmit={() => clearTimeout(timer.current)}
    >
      <div className="mt-4 max-w-2xl">
        <label htmlFor="q" className="font-semibold">
          {t("search.label")}
        </label>
        <p id="q-hint" className="text-muted text-sm">
          {t("search.hint")}
        </p>
        <div className="mt-1 flex gap-2">
          <input
            id="q"
            name="q"
            type="search"
            defaultValue={props.text}
            aria-describedby="q-hint"
            className="input"
            autoComplete="off"
            maxLength={200}
            onInput={() => soon(pause)}
          />
          <button type="submit" className="button button-primary shrink-0">
            {t("search.submit")}
          </button>
        </div>
      </div>
      <div className="mt-5 grid items-start gap-x-6 gap-y-4 md:grid-cols-[17rem_1fr]" aria-busy={busy}>
        <Facets facets={props.facets} includeExpired={props.includeExpired} onChoose={() => soon(0)} />
        <div className={busy ? "opacity-70 motion-safe:transition-opacity" : ""}>{props.children}</div>
      </div>
    </Form>
  );
}
