// Ruled lines to write on by hand: what stands there is on paper and nowhere else.

export function PaperLines({ count }: { count: number }) {
  return (
    <div aria-hidden="true">
      {Array.from({ length: count }, (_, nth) => `line-${nth}`).map((line) => (
        <div key={line} className="h-9 border-strong-line border-b" />
      ))}
    </div>
  );
}
