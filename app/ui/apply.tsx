// How to apply, as the employer wrote it, with the address and the e-mail to press.
import { Prose } from "./prose.tsx";
import { useSay } from "./say.tsx";

export interface ApplyShown {
  instructions?: string;
  url?: string;
  email?: string;
  phone?: string;
}

export function Apply({ apply, lang, level = 2 }: { apply: ApplyShown; lang: string; level?: 2 | 4 }) {
  const t = useSay();
  const { instructions, url, email, phone } = apply;
  if (!instructions && !url && !email && !phone) return null;
  const Heading = `h${level}` as const;
  const links = [
    ...(url ? [{ to: url, said: url }] : []),
    ...(email ? [{ to: `mailto:${email}`, said: email }] : []),
    ...(phone ? [{ to: `tel:${phone.replace(/[^\d+]/g, "")}`, said: phone }] : []),
  ];
  return (
    <div className="mt-6">
      <Heading className="font-bold">{t("vacancy.apply")}</Heading>
      {instructions ? <Prose text={instructions} lang={lang} /> : null}
      <ul className="flex flex-wrap gap-x-5">
        {links.map(({ to, said }) => (
          <li key={to}>
            <a href={to} className="link inline-flex min-h-11 items-center" rel="noreferrer noopener">
              {said}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
