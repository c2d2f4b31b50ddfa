/** Words behind which a name is that of a part of an economy: "the textile industry". */
export const SECTORS: RegExp =
  /^(?:(?:industry|sector)(?:'s)?|makers?|producers?|exporters|growers|farmers|firms|compan(?:y|ies)|associations?|enterprises)$/;

/** Who speaks for a trade, and not for an economy, where its name has a word of that trade. */
export const BODIES: RegExp = /^(?:association|federation|manufacturers|producers|growers)$/;
