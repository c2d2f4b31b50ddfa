import { checkFields, type Draft, readChoice, readText } from "../../fields.js";
import { type HasPeriod, readPeriod } from "../../period/period.js";
import {
  fillProvenance,
  PROVENANCE_FIELDS,
  type Provenance,
  type ProvenanceInput,
} from "../../records/provenance.js";
import { fillSubject, SUBJECT_FIELDS, type Subject, type SubjectInput } from "../../records/subject.js";

/**
 * A flow without a figure, and why there is none: kept secret, below the threshold of the survey, or not reported. A
 * flow of zero is none of these: it is a {@link PartnerFlow}.
 *
 * @category Partners
 */
export interface UnpublishedFlow extends Subject, HasPeriod, Provenance {
  /** ISO 3166-1 alpha-2, or the code of a group. */
  readonly partner: string;
  /** Why there is no figure. */
  readonly status: FlowStatus;
}

/**
 * Why there is no figure.
 *
 * @category Partners
 */
export type FlowStatus = "confidential" | "below-threshold" | "not-reported";

/**
 * What {@link unpublishedFlow} takes.
 *
 * @category Partners
 */
export interface UnpublishedFlowInput extends SubjectInput, HasPeriod, ProvenanceInput {
  /** ISO 3166-1 alpha-2, or the code of a group. */
  readonly partner: string;
  /** Why there is no figure. */
  readonly status: FlowStatus;
}

const FIELDS = ["period", "status"] as const;
export const FLOW_STATUSES = ["confidential", "below-threshold", "not-reported"] as const;

/**
 * Makes a flow whose figure is not published.
 *
 * @param input  subject with its partner, period and status
 * @returns      the record, frozen
 * @throws       {@link TradeError} `INVALID_FIELD` for an empty partner or another status, `INVALID_PERIOD`,
 *               `UNKNOWN_FIELD`
 * @see          SDMX cross-domain code lists CL_OBS_STATUS and CL_CONF_STATUS
 * @example
 * unpublishedFlow({ reporter: "XX", partner: "KP", flow: "exports", period: "2025-11", status: "confidential" }).status // => "confidential"
 * @category Partners
 */
export function unpublishedFlow(input: UnpublishedFlowInput): UnpublishedFlow {
  checkFields(input, "an unpublished flow", SUBJECT_FIELDS, PROVENANCE_FIELDS, FIELDS);
  const draft = {} as Draft<UnpublishedFlow>;
  fillSubject(draft, input);
  readText(draft.partner, "partner");
  draft.period = readPeriod(input.period, "period");
  fillProvenance(draft, input);
  draft.status = readChoice(input.status, "status", FLOW_STATUSES);
  return Object.freeze(draft);
}
