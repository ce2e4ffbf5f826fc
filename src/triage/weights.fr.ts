/** Written by `node scripts/train-triage.mjs`; read by `recogniser.ts`, which says what it means. */
import type { Weights } from './recogniser.ts'

export const weights: Weights = {
  names: `
 # * , . =etranger =parti =passe =tout =vol ? ACCOUNT ANGER ANGER! ATM AVOID BAD BAD! BLOCK BLOCK! BLOW BLOW! CAN CHANGE CHANGE! CLAIM CLAIM! COVER DOUBT DOUBT! FAILS FAILS! FAKE! FAMILY FAMILY! FEES FEES! FIRM FIRM! FOUND FOUND! FRAUD FRAUD! GONE HARM HARM! HAS HIS HOME HOME! HOW IF IMAGINE INVEST INVEST! LATE LIFE LIFE! LOAN LOAN! LURE ME MEANS MEANS! MINE MINE! MONEY MONEY! NOBODY NOT NOT! NOW NOW! OBJECT ODD ODD! OFFER OFFER! OP OP! OTHERS OTHERS! OWN OWN! PAPER PAST PAST! PLAN PLAN! PRAISE PRAISE! PROTEST PROTEST! REPLY SELF SHOP SHOP! SHORT STOLEN STOLEN! STUDY STUDY! THING THING! TYPED WANT YOU YOU! ac ace ai aid ajanc ajio ajout alins anprunt ans anvoi apar aplic arg arnac asist asur atant atest au avais avec avez avoir banc bancer band benefisier bloc c ca cart cas ce cec cef cette chez clic cod coleg combien comme comment cona conect conpt consele contrat coup cour cre cred cro d dans dat de debit debloc declar defin deman demand dep depos des dev devian direct dispar divorc dos doubl du ech elle enf ereur erit escroc espert est et etait ete eur euro factur faire fic fil financ foi fra frod frodul gar ie il ils incon inpos inpot instal j jama je just kel la le les lev lign livre lui lund ma manc mantan marc matin me med meme merc mes meson mian mis moi moi' mon mons mort motdepas moves ne nom non nous nouvea nouvel nuit numero on ont opos otoris ou oubl ouvert ouvr pai parsing pas pert peut peux pirat pland plus point port portefeuil pour pourquoi pouvez pre prelev pri procur proteg puis quand que quel quelle qui ranbours reclan ref refus relev repond repons rest retra retrouv sac sai san savoir se sef selcn sero sesion sestc si sinist sold suis sur susesion svp t tal tanp tarif tonb toujour toutes tres tret tro tronp trop trouv un une utilis vacanc vais valid vers' viant victin vie vir vital voisin voleur vos votre voudrais vous y
#+ # MONEY
=tout+ est
ACCOUNT+ ne
ACCOUNT~ FRAUD HAS NOT!
ANGER~ DOUBT HARM THING
ATM~ GAVE GAVE! MEANS
BLOCK~ HAS OP!
BLOW~ CLAIM MINE NOW
CHANGE~ ACCOUNT! CROOK FIRM LOAN LURE MEANS! NOW OP
CLAIM~ LOST
COVER+ vie
COVER~ IF
CROOK+ en
CROOK~ HAS MINE
DID+ de
DID~ HAS YOU!
DOUBT~ ANGER HARM HARM! PLAN PLAN! THING THING!
FAILS+ HAS NOT de
FAILS~ ATM! LOAN MEANS
FAKE~ YOU!
FAMILY~ ACCOUNT! BLOW FIRM HAS HAS! PAST PAST! YOU
FOUND~ FAMILY GONE! ME! MINE NOT!
FRAUD~ ACCOUNT! PAST
GAVE+ MINE
GAVE~ SECRET
GONE~ MEANS MEANS! MONEY YOU
HARM~ ANGER ANGER! DOUBT PLAN THING THING!
HAS+ NOT OP PRAISE STOLEN TYPED YOU ete t une
HAS~ ATM AVOID BLOCK BLOW COVER ME! MINE NOT NOT! ODD OP OP! PAST! PRAISE! SECRET
HOW+ un
HOW~ CHANGE HAS! LIFE MINE MONEY OP! YOU YOU!
IF+ ME
IF~ MINE STOLEN!
KNOW+ NOT
KNOW~ NOT
LATE+ une
LATE~ ME MEANS! MINE!
LIFE~ ACCOUNT PAST!
LOAN~ HOME OBJECT!
LOST+ MEANS MINE
LOST~ FAMILY ME MEANS MEANS! SECRET SECRET! YOU!
LURE~ CHANGE HAS MINE ODD
ME+ DID HAS KNOW REPLY WANT en le met ne peux sef suis vais
MEANS+ FAILS LOST STOLEN est
MEANS~ ATM CHANGE FAILS! FEES FOUND FOUND! GONE HAS HAS! HOW! LOST MINE NOT NOW OP! STOLEN STUDY
ME~ FAMILY FEES GONE GONE! HAS HOW! INVEST LOAN MONEY MONEY! NOT NOT! OBJECT OP OP! OTHERS! OWN PAPER PAPER! PAST! PROTEST PROTEST! REPLY SECRET! WANT WANT! YOU YOU!
MINE+ ACCOUNT COVER FAMILY FEES FIRM HOME LOAN MEANS MONEY OP OTHERS PAPER SECRET nom
MINE~ ACCOUNT ACCOUNT! BLOCK COVER! DID! FAILS! FAMILY FEES FRAUD GONE HAS HOW! LATE LOAN MEANS MEANS! MONEY OFFER OWN! PAST PROTEST STUDY! YOU!
MONEY+ pour
MONEY~ ACCOUNT
NOT+ HAS ME STOLEN cont contact
NOT~ CHANGE CROOK! DID DID! FEES FOUND FRAUD HAS! LOST! ME MEANS! STOLEN STOLEN! WANT YOU!
NOW+ de
NOW~ MEANS
OBJECT~ GONE NOT
OFFER~ FIRM LOAN!
OP+ HOME MINE non
OP~ ME ME! MEANS NOT PAPER
OTHERS~ HAS!
PAPER~ MINE
PAST+ FOUND
PLAN~ HARM THING!
PRAISE~ LATE
PROTEST~ CHANGE ME
SECRET+ LOST
SECRET~ HAS LOST LOST!
STOLEN+ MINE de
STOLEN~ CLAIM HAS HOW! MEANS! MINE! OP! PAST
STUDY+ sur
STUDY~ ME
THING~ DOUBT HARM HARM! PLAN
WANT+ YOU de il
WANT~ BLOCK BLOCK! FEES ME MEANS MINE
YOU+ ME YOU
YOU~ CAN CHANGE FAILS FEES! FRAUD HAS HAS! LURE ME MINE NOT ODD OP OTHERS
^+ ATM BLOCK CHANGE CLAIM COVER DID FEES FRAUD HAS HOW IMAGINE INVEST LATE LIFE LOAN ME MEANS MINE MONEY NOT OTHERS PAPER PRAISE PROTEST STOLEN STUDY WANT YOU band ca est il l la les ou puis que suiv un
au+ MEANS
c+ est
ce+ que
cette+ NOW YOU
d+ un
dans+ l le
de+ # FEES LOAN ME MINE PAST
dep+ ce
des+ OP
deux+ foi
du+ PAST STOLEN
en+ BLOCK HAS STUDY est
est+ =parti BAD DID FAILS GONE MINE NOT ce du elle il le
ete+ OP
il+ ME
l+ =etranger COVER OP
le+ FRAUD OP PROTEST
les+ # FRAUD
mais+ ME
n+ est
ne+ ME
on+ HAS ME ne
ou+ en
pas'+ pour
puis+ ME
que+ ME MINE YOU
qui+ ME
s+ est
sur+ MINE le
trouv+ MINE
un+ ACCOUNT CROOK FAKE OP SECRET STUDY YOU
une+ FRAUD MEANS OP OTHERS`,
  urgent:
    'b.BBBbCdADA..bDA.caA.B....CB.BAdA.CB..babbaaaaB..CCD.A.BB....a...aaGa.c.BbbBDaaacAA..B.AA.B.b.cd.a.CAaabBAAcd.aC.dd.C..A...B...baB...Bde..b.aa.bBc.dC.Bcc...Bb.ccAb..bBbC..cC....b.....CB..c..bcacb.a...C..ca.ACc.B.aeaFC.ADB.Bf.ad.B.a.B...fBa.ac.b.Abc.Cb.BbbccDBc.....BBa.aCDdAC......C...Ca...Bb..bc.cc.CacccBCE...a.dCB.Ab.da...C.A.c.Bc.be..BA.AABAcabBBc.cAaaCCcDD.C.Bc.b..dcc.BBcb.b..B...CA...b.bd.b.bb.c.BdBbcc.cbecc.AAA.aa.a.bcDcCCDCBb.Bb.CCabB.c..c...eB..Cdbc...D....c.BBbcCDBeacC..B.B...a.c.B.bbacB.C..baaddcBcCcD.....b..a.a.Bb..........BA..bbAb.C.a.CD.ccaaDcBAA.Aca...b.c....C...BcB.C.DddBDC.DbCBDB.bc.A...CdbbDceDcba.....bBBCb.BfbBDCDcAcac..Acc.....B..B.....b.cB..Bb.....cCAC....A....c...cB.A...cBACCBF.bb.B..A..b..bc..b...e.c.cBbAa.cE.CD.C.C.CE...CDaBbbC.dDc..b.bc..cdaCD.bEaD',
  complaint:
    'aAA.C..aAEAcaCDgbCBBBC..aa.A....AA.c.......A..CBABAB..a..BBAaA.....Eba..C..ECAA.......AA.bccc.C.AAACABA..c...ADBc...b....ac.b.b..A..Cd..bbB.ABec..CBDcA...f..d..........A..b.A..c..a...D.a.cbA.b..b..D..ebB...BA.d...b.CC..C.DC...c..cadbc.....cACd..bB.b.B..b...C.B.b..BCCCd..b.a.A.ACDBB..aE..dec.ad.b......C.B.BC...A..CC.C.b.CcdC..A...dC....BBBcad.a........BB.............C......d....bbBA..BA...........................d.A....B.D....BD....a...B....D...C....b......d.cc..............D...A.d.d.b.B..e.............................B..B...bBB..bba...aa.....................D............b.bd.B.BdB....D..B...AA.....................cdB....................bB..C...c.A.cdcbbCabc.bd..BBB.BAAB..c..aBA.c..ccCB.cdeB...DABC.BddA.dBd..d.c..c...d.e...b.....BeBB..BCA...d.A..B.c..B...cb.......CaCb....',
  personal:
    'aAAACbcABB...BD......Cbccb.A.cdBAAB...bcBAaA..B..B....bAA.bAa..aaaaG.b..aBBCEa.B.bacba..DBA..a...AABB..baAAcCaC...C.BdccCCBBddA.BcCE..b..C..A....Da.b.C.aa.a...a.B.e.accCfb.aCAA.A.ddAbBAc.AbaD.cBadBab..cbACd.A.Bb..BA...aCe..Bdb.cBbb.b.A.abbbb...d.bbBee.BBb.BBd..A.cB..B.a..CBfebdB..AeA..BdB..cB.aBa.CBAC.CCBCDdeA..d..DCaa....caCCCAC..cA..dDD.EAbaA.b.b.CBb.acc..cdaBc.dCCb.cC.C...bbB.BA..CACcDCC....c..CDBbDbbE.bAB..C.bBAC..Bbba.a.b..Aa.b..B..a..c..D..cd.acC..B..D.a.....C.b..cca.BB.BacB..dC.C..AdbbaAcbCeb.aa...a.b...c.caa..bbB.B.accbcaBAcdaa..bb.c.CbaCdBa.bbac.ab..Ba.bcc.a.bcaabb.caB...cd.....c.D.A.Cc..AC.....ba.AB.aB.bACecCdd..db.AC.d.B..b.cdC..Dba.aBBd.BB.Bba..cb.B.gbb.B.BBB...Ca.bdB.bC...DA..C.cb.EBDeCC....D.Bb...bdbCdd.BA.d.dccCe.A...cacBB..d.dB.bA..Bc.Bbc..Cc.DDAB.B.B.ACc',
  accident:
    '.B.B.b.aBBB...B....gd...bBABA.....BB..B.BB.A.....BC......B.AAA.....F..dbb..CCB..cB.B....B....A..E..BAAA..BB...............B........B....A.Bd...bc...A.A....Bce...Ab.A........Ab..b...a.C....................b............caA.......bB........b.............b..cB.C....d........e.A.........A.B.....................C..bc.bB.A.b........A......b...Ba........c....A........cb..................B...BAb.......d..................................c..cc........................................................c.......................................................c...........b......a................B.................c.dc.............b........b..........................................a....BB.....B...........B.......A.......c...b.............c.b...c..B.................b.A.......c.a............',
  complex:
    'aB.A..c.AB.A.CA..CCCCAB..B.AA...cbAAad..CAaAAA.bbAB.ec.daeaC.BB.aa.FAABBA..CBA...AAC.bcb..B......BABAAA.aA.Ag..B...cc..CbB....B.b.D.c.c.BAB.AB......Bd...b....da........BCB.BA.d..dc.C.Ba.e..Ab.....ccBe.DC...B...ee......BBbBB..........Cab..B.......A.e..B...C...Cd..ACA...abB.a....cbdB..cB.........c....B.B.aDFB...CdBC..B.......cBAA.......dBB..B....e........A..........C......e....D...BAbaBB....c..C.B.a..b.....................B.........b........a..D..c.c....B.......cccc..c.....C....c...a..dbB........................a.ca.cbca.AAB......a....aa....b.e.a....B.....B..b....a.b..b......b.b.......................cDec.........ba..................A..a.......Bb.Cc.............BAbcbdBCDA.e.cbbBA..BCB..C.B..B..B.AC.....B..B....e...................A..B...cB.....A........BB.....A.D.......A..',
}
