// Work on call, said in many ways: both the hours and the contract hang on it.
import { rule } from "./rule.ts";

export const gigWords = rule`keikkat[yö]|keikkaa(?![a-zåäö])|keikoille|keikoista|keikkapain|keikkasopim|keikkavuokra|tuntityöntekij|tuntityöläi|tunnit tarpeen mukaan|tarpeen mukaan töihin|töihin tarpeen mukaan|lyhyitä sijaisuuksia|lyhytaikaisia sijaisuuksia|äkillisiin sijaisuuksiin|sijaispooli|keikkapooli|behovsarbete|behövsarbet|hoppa(?:r)? in vid behov|keikkaluont|keikkail|keikkoja(?![a-zåäö])|keikalle|keikkalai|keikkahoita|keikkasiivo|keikkavuor|tarvittaessa (?:työhön|töihin|kutsuttav)|kutsutaan tarvittaessa|töihin kutsuttava|nollatunti|0-tunti|nollasopimu|nolltim|nollavtal|timvikari|timanställ|behovsanställ|behovsarbet|behovsvikari|behovsinkall|vid behov kalla|kallas (?:till|in) (?:arbete )?vid behov|inhoppar|ringvikari|springvikari|extrapersonal|extraperso|extrahjälp|ekstraaj|extraaj|extratyö|extratarjoil|extra-tarjoil|extra tarjoil|extrakokki|extra-kokki|extra(?= (?:vuoro|työntekij))|on-call|on call|zero-hour|zero hour|gig work|casual work`;

/** The ones that say the employer calls when there is work. */
export const onCallWords = rule`tarvittaessa (?:työhön|töihin|kutsuttav)|töihin kutsuttava|nollatunti|0-tunti|nollasopimu|nolltim|nollavtal|behovsanställ|behovsinkall|kallas (?:till|in) (?:arbete )?vid behov|on-call|on call|zero-hour|zero hour`;
