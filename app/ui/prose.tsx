// A text with its paragraphs and lists, as plain text: nothing in an ad is ever run or styled.
export function Prose({ text, lang }: { text: string; lang: string }) {
  const paragraphs = text.split(/\n{2,}/).filter((paragraph) => paragraph.trim() !== "");
  return (
    <div lang={lang} className="mt-3 grid max-w-prose gap-3">
      {paragraphs.map((paragraph, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the paragraphs of one text never change places.
        <p key={at} className="whitespace-pre-line">
          {paragraph}
        </p>
      ))}
    </div>
  );
}
