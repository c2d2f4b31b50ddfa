export const LONG: readonly string[] =
  "january february march april may june july august september october november december".split(" ");

export const SHORT: readonly string[] = LONG.map((month) => month.slice(0, 3));

export const COUNTS: readonly string[] =
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty".split(
    " ",
  );

export const ORDINALS: readonly string[] =
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth".split(
    " ",
  );

/** The months of a year by their number. */
export const ORDINAL_MONTHS: readonly string[] = ORDINALS.slice(0, 12);

/** The quarters of a year by their number. */
export const ORDINAL_QUARTERS: readonly string[] = ORDINALS.slice(0, 4);

export const ORDINAL_NUMBERS: readonly string[] = ["1st", "2nd", "3rd", "4th"];

export const UNTIL: readonly string[] = "to through till until thru — – up".split(" ");

export const ENDED: readonly string[] = "to through till until thru ended ending".split(" ");

export const BEFORE_MAY: readonly string[] =
  "in of for since from ended ending until during and to between through with over than january april early late last this month on the — ,".split(
    " ",
  );

export const AFTER_MAY: readonly string[] =
  "'s figures data exports imports trade shipments surplus deficit was were to and alone saw marked brought showed , . )".split(
    " ",
  );

export const SAME: readonly string[] =
  "same corresponding comparable comparison comparative equivalent like matching year identical analogous similar respective these".split(
    " ",
  );

export const SAME_UNITS: readonly string[] =
  "month period quarter half semester time months term indicator stretch timeframe interval".split(" ");
