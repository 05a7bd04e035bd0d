// One button per invented person: the quickest way to look through somebody's eyes.
import { Form } from "@remix-run/react";
import { useSay } from "./say.tsx";

export function DemoAccounts(props: {
  accounts: { email: string; name: string; role: string }[];
  password: string;
  next: string;
}) {
  const t = useSay();
  return (
    <section className="card">
      <h2>{t("signIn.demoHeading")}</h2>
      <p className="mt-1 text-muted">{t("signIn.demoText")}</p>
      <ul className="mt-4 grid gap-2">
        {props.accounts.map(({ email, name, role }) => (
          <li key={email}>
            <Form method="post" reloadDocument>
              <input type="hidden" name="next" value={props.next} />
              <input type="hidden" name="email" value={email} />
              <input type="hidden" name="password" value={props.password} />
              <button type="submit" className="button w-full flex-col items-start text-start">
                <span>
                  {name} <span className="font-normal text-sm">· {t.code("role", role)}</span>
                </span>
                <span className="wrap-anywhere font-normal text-muted text-sm">{email}</span>
              </button>
            </Form>
          </li>
        ))}
      </ul>
      <p className="mt-4 text-muted text-sm">{t("signIn.demoPassword", { password: props.password })}</p>
    </section>
  );
}
