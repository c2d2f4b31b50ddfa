/**
 * How something went, how clearly, how surprisingly: words in -ly that change no figure. Of any other, as "hypothetically"
 * or "regionally", it is not known. Each without its -ly.
 */
export const MANNERS: string =
  "abrupt|according|actual|additional|aggressive|bad|brisk|broad|cautious|certain|clear|close|comfortab|comparative|complete|concurrent|consequent|considerab|consistent|constant|continual|continuous|converse|current|deep|disappointing|downward|dramatical|drastical|easi|encouraging|entire|especial|eventual|exact|exceptional|expected|exponential|extreme|fair|favorab|favourab|final|firm|ful|gent|gradual|great|handi|heavi|high|important|impressive|increasing|last|late|marginal|marked|massive|mild|moderate|modest|narrow|new|notab|noticeab|obvious|particular|persistent|precipitous|provisional|quick|rapid|real|recent|relative|remarkab|repeated|robust|serious|severe|sharp|significant|similar|simultaneous|slight|slow|specifical|steadi|steep|strong|stubborn|subsequent|substantial|sudden|surprising|swift|ultimate|unexpected|unfortunate|unprecedented|unsurprising|unusual|upward|vast|wide";
