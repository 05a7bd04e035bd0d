// schema.org JobPosting, bare and inside pages, as employers really publish it.
import { expect, test } from "vitest";
import { codes, oneDraft, parseJson, parseText } from "./files.ts";

const posting = {
  "@context": "https://schema.org",
  "@type": "JobPosting",
  title: "Myyjä &amp; kassa",
  description: "&lt;p&gt;Palvelet asiakkaita.&lt;/p&gt;&lt;ul&gt;&lt;li&gt;kassa&lt;/li&gt;&lt;/ul&gt;",
  identifier: { "@type": "PropertyValue", name: "Kauppa Oy", value: 4711 },
  hiringOrganization: [{ "@type": "Organization", name: "Kauppa Oy", taxID: "FI01120389" }],
  employmentType: ["PART_TIME", "TEMPORARY"],
  datePosted: "2026-11-01",
  validThrough: "2026-11-30",
  jobLocation: [
    {
      "@type": "Place",
      address: { streetAddress: "Hämeentie 5", postalCode: "00530", addressLocality: "Helsinki", addressCountry: "FI" },
    },
    {
      "@type": "Place",
      address: { addressLocality: "Tukholma", addressCountry: { "@type": "Country", name: "Sweden" } },
    },
  ],
  baseSalary: {
    "@type": "MonetaryAmount",
    currency: "EUR",
    value: { minValue: 12.5, maxValue: "14,20", unitText: "HOUR" },
  },
  workHours: "20–25 tuntia viikossa",
};

test("a bare posting: every stated field, and the words of the rest in the text", () => {
  const draft = oneDraft(posting);
  expect(draft.sourceReference).toBe("4711");
  expect(draft.texts.fi).toEqual({
    title: "Myyjä & kassa",
    description: "Palvelet asiakkaita.\n\n– kassa\n\n20–25 tuntia viikossa",
  });
  expect(draft.employer).toEqual({ name: "Kauppa Oy", businessId: "0112038-9" });
  expect(draft.validThrough).toBe("2026-11-30T21:59:00.000Z");
  expect(draft.facts).toMatchObject({
    contract: "fixed",
    hoursType: "part",
    mode: "unknown",
    pay: { min: 12.5, max: 14.2, unit: "hour" },
  });
  expect(draft.facts.workplaces).toMatchObject([
    { country: "FI", municipality: "091", postcode: "00530", street: "Hämeentie 5" },
    { country: "SE", name: "Tukholma" },
  ]);
});

test("inside a page: several blocks, a graph, raw line breaks in a text, and one broken block", () => {
  const page = `<!doctype html><html><head>
    <script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite"},${JSON.stringify(posting)}]}</script>
    <script type='application/ld+json'>{"@type":"JobPosting","identifier":"b","title":"Kokki","description":"rivi
    toinen"}</script>
    <script type="application/ld+json">{"@type":"JobPosting", "title": </script>
    <script>var x = '{"@type":"JobPosting"}'</script></head><body></body></html>`;
  const parsed = parseText(page);
  expect(parsed.format).toBe("jobposting");
  expect(parsed.drafts.map((draft) => draft.sourceReference)).toEqual(["4711", "b"]);
});

test("a page without a posting is not taken for one", () => {
  expect(codes(parseText("<html><body><p>Ei työpaikkoja</p></body></html>"))).toEqual(["unknown_format"]);
  expect(
    parseText('<html><script type="application/ld+json">{"@type":"WebSite"}</script></html>', "jobposting").recordsRead,
  ).toBe(0);
});

test("without an identifier the page's address names the ad, and without that what the ad says of itself", () => {
  const { identifier: _, ...bare } = posting;
  const page = `<html><head><link rel="canonical" href="https://kauppa.fi/tyot/1"><script type="application/ld+json">${JSON.stringify(bare)}</script></head></html>`;
  expect(parseText(page).drafts[0]).toMatchObject({
    sourceReference: "https://kauppa.fi/tyot/1",
    sourceUrl: "https://kauppa.fi/tyot/1",
  });
  const first = oneDraft(bare).sourceReference;
  expect(first).toMatch(/^ad-[0-9a-f]{16}$/);
  expect(oneDraft(bare).sourceReference).toBe(first);
  expect(oneDraft({ ...bare, title: "Toinen" }).sourceReference).not.toBe(first);
});

test("remote work, full and part time together, and pay that is not in euros", () => {
  const draft = oneDraft({
    ...posting,
    jobLocationType: "TELECOMMUTE",
    employmentType: "FULL_TIME, PART_TIME",
    baseSalary: { currency: "SEK", value: { value: 30000, unitText: "MONTH" } },
  });
  expect(draft.facts).toMatchObject({
    mode: "remote",
    hoursType: "unknown",
    contract: "unknown",
    pay: { unit: "month", text: "30000 SEK MONTH" },
  });
  expect(draft.facts.pay?.min).toBeUndefined();
});

test("a wrong business id is reported and the employer stays", () => {
  const parsed = parseJson({ ...posting, hiringOrganization: { name: "Kauppa Oy", taxID: "0112038-8" } });
  expect(codes(parsed)).toEqual(["bad_business_id"]);
  expect(parsed.drafts[0]?.employer).toEqual({ name: "Kauppa Oy" });
});
