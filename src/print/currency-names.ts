import type { CurrencyCode } from "../currency/currency.js";
import { tableOf } from "./table.js";

// How currencies are written in English texts: data and no code.

/** Signs, and letters that stand before a number as signs do; several codes share one. */
export const CURRENCY_SIGNS: Readonly<Record<string, string>> = /* @__PURE__ */ tableOf(`US$:USD
$US:USD
U.S.$:USD
US $:USD
U.S. $:USD
HK $:HKD
HK$:HKD
NT$:TWD
C$:CAD
CA$:CAD
CAD$:CAD
Can$:CAD
A$:AUD
Aus$:AUD
$A:AUD
AU$:AUD
AUD$:AUD
USD$:USD
NZ$:NZD
$NZ:NZD
S$:SGD
N$:NAD
J$:JMD
T$:TOP TWD
TT$:TTD
FJ$:FJD
EC$:XCD
BZ$:BZD
CI$:KYD
RD$:DOP
G$:GYD
Bds$:BBD
BDS$:BBD
SG$:SGD
WS$:WST
SI$:SBD
R$:BRL
MX$:MXN
Mex$:MXN
$:USD CAD AUD NZD SGD HKD TWD MXN ARS CLP COP UYU BRL
€:EUR
£:GBP EGP
₩:KRW
￦:KRW
₹:INR
₽:RUB
₫:VND
฿:THB
₱:PHP
₺:TRY
₪:ILS
₦:NGN
₴:UAH
₸:KZT
₵:GHS
GH₵:GHS
GH¢:GHS
৳:BDT
¥:JPY CNY
￥:JPY CNY
RMB¥:CNY
CN¥:CNY
JP¥:JPY`);
/** Letters that are a currency where a number follows, with or without a blank. */
export const CURRENCY_LETTERS: Readonly<Record<string, string>> = /* @__PURE__ */ tableOf(`RMB:CNY
Rmb:CNY
Stg:GBP
STG:GBP
Rs:INR PKR LKR NPR MUR
RS:INR PKR LKR NPR MUR
Re:INR PKR LKR NPR MUR
Rp:IDR
Nu:BTN
R:ZAR MUR
Sk:SKK
Ft:HUF
Kz:AOA
MK:MWK
Le:SLE
Bs:BOB VES
Gs:PYG
FCFA:XOF XAF
CFAF:XOF XAF
Frs:CHF XOF XAF RWF
RM:MYR
Tk:BDT
SFr:CHF
SF:CHF
Bt:THB
NIS:ILS
TL:TRY
LE:EGP
SR:SAR SCR
QR:QAR
KD:KWD
JD:JOD
BD:BHD
TD:TND
GHC:GHS
RO:OMR
MRs:MUR
NRs:NPR
Kshs:KES
Dh:AED MAD
Dhs:AED MAD
Sh:KES TZS UGX
sh:KES TZS UGX
Shs:KES TZS UGX
USh:UGX
Ush:UGX
UShs:UGX
Ushs:UGX
TShs:TZS
Tshs:TZS
Tsh:TZS
FRw:RWF
VT:VUV
Afl:AWG
Frw:RWF
FRW:RWF
Rwf:RWF
TSh:TZS
Ksh:KES
KSh:KES
Kr:SEK NOK DKK ISK
kr:SEK NOK DKK ISK`);
/** Letters that are so only where the number follows without a blank. */
export const GLUED_CURRENCY_LETTERS: Readonly<Record<string, string>> = /* @__PURE__ */ tableOf(`N:NGN
E:EUR SZL
CFA:XOF XAF
K:ZMW PGK MWK
euro:EUR
Euro:EUR
P:PHP BWP
Y:JPY`);

/** Names in singular and plural, and the codes that a word before them chooses; "" is the name alone. */
type Names = readonly (readonly [forms: string, codes: Readonly<Record<CurrencyCode, string>>])[];

export const CURRENCY_NAMES: Names =
  /* @__PURE__ */ currencyNames(`dollar[/s]|dlrs|bucks:USD=|us|u.s.|american|united states;CAD=|canadian;AUD=|australian|aussie;NZD=|new zealand|nz|kiwi;SGD=|singapore|singaporean;HKD=|hong kong|hk;TWD=|taiwan|new taiwan|taiwanese|nt;JMD=jamaican|jamaica;TTD=trinidad and tobago|tt;BBD=barbados|barbadian;BZD=belize;BSD=bahamian;BMD=bermudian|bermuda;GYD=guyanese|guyana;SRD=surinamese|suriname;XCD=east caribbean|eastern caribbean|ec;KYD=cayman islands|cayman;FJD=fijian|fiji;SBD=solomon islands;NAD=namibian|namibia;LRD=liberian;BND=brunei
美元|usd:USD
euro[/s]|eur|欧元:EUR
yuan|renminbi|rmb|yuan renminbi|renminbi yuan|人民币|元:CNY=|chinese
yen|円|日元:JPY=|japanese
won|韩元:KRW=|korean|south korean
pound[/s]:GBP=|british|uk|u.k.;EGP=|egyptian;LBP=|lebanese;SYP=|syrian;SDG=|sudanese;SSP=|south sudanese
sterling|stg|pounds sterling|pound sterling:GBP
franc[/s]:CHF=|swiss;XOF=|cfa|west african cfa;XAF=|cfa|central african cfa;XPF=|cfp|pacific;RWF=|rwandan|rwanda;BIF=|burundian|burundi;CDF=|congolese;GNF=|guinean;DJF=|djiboutian|djibouti;KMF=|comorian
rupee[/s]:INR=|indian;PKR=|pakistani|pakistan;LKR=|sri lankan|sri lanka;NPR=|nepali|nepalese;MUR=|mauritian|mauritius;SCR=|seychelles|seychellois
peso[/s]:MXN=|mexican;PHP=|philippine|filipino;ARS=|argentine|argentinian;CLP=|chilean;COP=|colombian;UYU=|uruguayan;DOP=|dominican;CUP=|cuban
fcfa|cfaf|f cfa:XOF;XAF
baht[/s]:THB=|thai
ringgit[/s]|rm:MYR=|malaysian
rupiah[/s]:IDR=|indonesian
dong[/s]:VND=|vietnamese|vietnam
rand[/s]:ZAR=|south african
rea[l/is]:BRL=|brazilian
reals:BRL=|brazilian
lira[/s]:TRY=|turkish;LBP=lebanese;SYP=syrian
rouble[/s]|ruble[/s]:RUB=|russian;BYN=|belarusian|belarus
zloty[/s/ch]|złoty:PLN=|polish
korun[a/as/y]:CZK=|czech;SKK=|slovak
forint[/s]:HUF=|hungarian
kron[a/or]:SEK=|swedish
krón[a/ur]|kronur:ISK=|icelandic
krone[/r]:NOK=|norwegian;DKK=|danish
crown[/s]:CZK=|czech;SKK=|slovak;SEK=|swedish;NOK=|norwegian;DKK=|danish;ISK=|icelandic
riyal[/s]|rial[/s]:SAR=|saudi;QAR=|qatari;OMR=|omani;IRR=|iranian;YER=|yemeni
dirham[/s]|dh|dhs:AED=|uae|emirati;MAD=|moroccan
dinar[/s]:KWD=|kuwaiti;IQD=|iraqi;RSD=|serbian;DZD=|algerian;TND=|tunisian;JOD=|jordanian;BHD=|bahraini;LYD=|libyan
shekel[/s]:ILS=|israeli|new israeli|new
taka[/s]:BDT=|bangladeshi
naira[/s]:NGN=|nigerian
shilling[/s]:KES=|kenyan|kenya;TZS=|tanzanian|tanzania;UGX=|ugandan|uganda;SOS=|somali
cedi[/s]:GHS=|ghana|ghanaian
birr[/s]:ETB=|ethiopian
pula[/s]:BWP=|botswana
kwacha[/s]:ZMW=|zambian;MWK=|malawian
leu|lei:RON=|romanian;MDL=|moldovan
lev[/a/s]:BGN=|bulgarian
manat[/s]:AZN=|azerbaijani|azeri;TMT=|turkmen
tenge[/s]:KZT=|kazakh|kazakhstani
hryvnia[/s]:UAH=|ukrainian
kyat[/s]:MMK=|myanmar
riel[/s]:KHR=|cambodian
afghani[/s]:AFN
lek[/s/ë]:ALL=|albanian
dram[/s]:AMD=|armenian
kwanza[/s]:AOA=|angolan
florin[/s]:AWG=aruban
convertible mark[/s]|km$:BAM
boliviano[/s]:BOB=|bolivian
ngultrum[/s]:BTN
col[on/ons/ón/ones]:CRC=|costa rican
escudo[/s]:CVE=cape verdean
nakfa:ERN
lari[/s]:GEL=|georgian
dalasi[/s]:GMD=|gambian
quetzal[/s/es]:GTQ=|guatemalan
lempira[/s]:HNL=|honduran
gourde[/s]:HTG=|haitian
kip[/s]:LAK=|lao
loti|maloti:LSL
ariary:MGA=|malagasy
denar[/s/i]:MKD=|macedonian
tugr[ik/iks/ug/ugs]|tögrög:MNT=|mongolian
pataca[/s]:MOP=|macau|macao
ouguiya[/s]:MRU=|mauritanian
rufiyaa:MVR=|maldivian
metica[l/ls/is]:MZN=|mozambican
córdoba[/s]|cordoba[/s]:NIO=|nicaraguan
balboa[/s]:PAB=|panamanian
sol[/es]|nuevos soles:PEN=|peruvian
kina:PGK=|png
guaran[i/is/í/íes/ies]:PYG=|paraguayan
leone[/s]:SLE
dobra[/s]:STN
lilangeni|emalangeni:SZL
somoni[/s]:TJS=|tajik
som[/s]|soum[/s]:KGS=|kyrgyz;UZS=|uzbek
bolivar[/s]|bolívar[/es]|bolivares:VES=|venezuelan
vatu[/s]:VUV
tala:WST=|samoan
kuna[/s]:HRK=|croatian
lit[as/ai/s]:LTL=|lithuanian
lat[s/i]:LVL=|latvian
kroon[/s/i]:EEK=|estonian
tolar[/s/jev]:SIT=|slovenian`);

function currencyNames(lines: string): Names {
  return Object.entries(tableOf(lines)).map(([forms, codes]) => [
    forms,
    Object.fromEntries(codes.split(";").map((one) => [one.slice(0, 3), one.slice(4)])),
  ]);
}
/**
 * Of these the first code is meant where nothing chooses; of other shared signs and names nobody knows, but for those of
 * dollars, which an option says.
 */
export const USUALLY_THE_FIRST: readonly string[] = [
  "£",
  "R",
  "pound",
  "pounds",
  "koruna",
  "korunas",
  "koruny",
];
/** Codes that are words too: beside a number without a scale they are no money. */
export const CODES_THAT_ARE_WORDS: readonly CurrencyCode[] =
  "ALL TOP TRY CUP MAD SOS PEN GEL COP MOP BOB RON BAM ANG SIT STD".split(" ");
/** What follows a name that is an adjective there: "5 million real jobs". */
export const ADJECTIVE_NAMES: readonly string[] = ["real"];
