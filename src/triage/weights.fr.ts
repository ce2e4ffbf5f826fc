/** Written by `node scripts/train-triage.mjs`; read by `recogniser.ts`, which says what it means. */
import type { Weights } from './recogniser.ts'

export const weights: Weights = {
  names: `
 # * , . =etranger =parti =passe =tout =vol ? ACCOUNT ANGER ANGER! ATM ATM! AVOID AVOID! BAD BAD! BLOCK BLOCK! BLOW BLOW! CAN CHANGE CHANGE! CLAIM CLAIM! COVER DID DOUBT DOUBT! FAILS FAILS! FAKE! FAMILY FAMILY! FEES FEES! FIRM FIRM! FOUND FOUND! FRAUD FRAUD! GONE HARM HARM! HAS HIS HOME HOME! HOW IF IMAGINE INVEST INVEST! LATE LIFE LIFE! LOAN LOAN! LURE ME MEANS MEANS! MINE MINE! MONEY MONEY! NOBODY NOT NOT! NOW NOW! OBJECT ODD ODD! OFFER OFFER! OP OP! OTHERS OTHERS! OWN OWN! PAPER PAST PAST! PLAN PLAN! PRAISE PROTEST PROTEST! REPLY SELF SHOP SHOP! SHORT STOLEN STOLEN! STUDY STUDY! THING THING! WANT YOU YOU! a ac ace ai aid ajanc ajio ajout alins anprunt ans anul anvoi apar aplic apres arg arnac asid asist asur atant atest au avais avec avez avoir banc bancer band benefisier bien bloc c ca cang capital cart cas ce cec cette chez clic cod coleg combien comme comment cona conduct conect conpt consele coup cour cre cred d dans dat de debit debloc declar defin deman demand dep depos des dev devian direct dispar distribut divorc dos doubl du elle enf ereur erit escroc espert est et etait ete eur euro factur faire fic fil financ foi fra frod frodul gar ie il ils incon inpos inpot instal j jama je just kel la le les lev lign livre lui lund ma manc mantan marc matin me med meme merc mes meson mian mis moi moi' mon mons moves ne nom non nous nouvea nouvel nuit numero on ont opos otoris ou oubl ouvert ouvr pai pas pert peut peux pirat pland plus point port portefeuil pour pourquoi pouvez pre prelev pri procur proteg puis qu quand que quel quelle qui ranbours reclan ref refus relev repons retra retrouv sac sai san savoir se sef selcn seman sero serv sesion sestc si sinist sold sont suis sur surande susesion svp t tal tanp tarif telefon tonb toujour toutes tres tret tro tronp trop trouv un une urg utilis vacanc vais valid vers' viant victin vie vir vital voisin voitur voleur vos votre voudrais vous y
#+ # MONEY
=tout+ est
ACCOUNT+ FAILS ne
ACCOUNT~ FRAUD FRAUD! HAS LIFE NOT
ANGER~ DOUBT THING THING!
ATM~ GAVE GAVE! MEANS
BLOCK~ HAS OP!
BLOW~ CLAIM MINE NOW
CHANGE~ ACCOUNT FIRM LOAN MEANS! OP
CLAIM~ LOST
COVER+ ? vie
COVER~ IF LOAN
CROOK+ de en
CROOK~ HAS MINE
DID+ de
DID~ HAS YOU!
DOUBT~ ANGER HARM HARM! PLAN PLAN! THING THING!
FAILS+ NOT de
FAILS~ ATM! LOAN
FAKE~ YOU!
FAMILY~ ACCOUNT! BLOW FIRM HAS! LIFE PAST PAST!
FOUND+ GONE
FOUND~ FAMILY GONE! ME! MINE NOT!
FRAUD~ ACCOUNT! PAST
GAVE+ HAS MINE
GAVE~ SECRET
GONE~ MEANS MEANS! MONEY YOU
HARM~ ANGER ANGER! DOUBT PLAN THING THING!
HAS+ FAILS NOT OP PRAISE STOLEN TYPED YOU ete t une
HAS~ ATM AVOID BLOCK BLOW COVER ME! MEANS MINE NOT NOT! ODD OP OP! PAPER PAST! PRAISE! SECRET
HOW+ un
HOW~ HAS! LIFE MINE MINE! MONEY OP! YOU YOU!
IF+ ME
IF~ MINE OP
KNOW+ NOT
KNOW~ NOT
LATE+ une
LATE~ ME MEANS!
LIFE~ ACCOUNT PAST!
LOAN~ HOME ME OBJECT! YOU
LOST+ MEANS MINE
LOST~ FAMILY ME MEANS MEANS! OBJECT SECRET SECRET! YOU!
LURE~ CHANGE HAS MINE ODD
ME+ DID HAS KNOW LATE REPLY WANT en le met peux sef suis vais
MEANS+ FAILS LOST STOLEN au est il qui
MEANS~ ATM CHANGE FAILS FAILS! FEES FOUND FOUND! GONE HAS HOW! LOST MINE NOT NOW OP! STOLEN STUDY
ME~ CROOK! FAMILY FEES GONE GONE! HAS HOW! INVEST LOAN MINE! MONEY MONEY! NOT NOT! OBJECT OP OP! OTHERS! OWN PAPER PAPER! PAST! PROTEST PROTEST! REPLY SECRET! WANT WANT! YOU!
MINE+ ACCOUNT COVER FAMILY FEES FIRM HOME LOAN MEANS MONEY OP OTHERS PAPER SECRET nom
MINE~ ACCOUNT ACCOUNT! CLAIM COVER! DID! FAMILY FAMILY! FIRM! FRAUD GONE HAS LATE LOAN LOST MEANS MEANS! MONEY OWN! PAST PROTEST STUDY! YOU!
MONEY+ pour
MONEY~ ACCOUNT
NOT+ DID HAS ME STOLEN cont contact ne
NOT~ CHANGE CROOK! DID DID! FOUND FRAUD HAS! LOST! ME MEANS! MINE! NOW! STOLEN STOLEN! WANT YOU!
NOW+ de
NOW~ MEANS
OBJECT~ CLAIM! GONE NOT
OFFER~ FIRM
OP+ MINE non pour
OP~ FOUND KNOW ME ME! MEANS NOT NOW PAPER PAPER!
OTHERS~ FRAUD! HAS!
OWN~ NOT
PAPER~ MINE
PAST+ FOUND
PAST~ FOUND
PLAN~ HARM THING!
PRAISE~ LATE
PROTEST~ ME MINE
SECRET+ LOST
SECRET~ GAVE HAS LOST LOST!
STOLEN+ MINE de
STOLEN~ BLOCK HAS HOW! MEANS! MINE! OP! PAST
STUDY~ CROOK ME
THING~ DOUBT HARM HARM! PLAN
WANT+ YOU il
WANT~ BLOCK BLOCK! FEES ME MEANS MINE OFFER
YOU+ ME YOU
YOU~ CAN CHANGE FAILS FEES! FRAUD HAS HAS! LURE ME MINE NOT ODD OP OTHERS
^+ BLOW CHANGE CLAIM COVER DID FAKE FAMILY FEES FRAUD HAS HOW INVEST LATE LIFE LOAN ME MEANS MINE MONEY NOT OTHERS PAPER PRAISE PROTEST STOLEN STUDY WANT YOU band ca est il l la les ou puis que tro un
au+ MEANS
c+ est
ce+ que
cette+ NOW YOU
d+ un
dans+ l la
de+ # FEES LOAN ME MINE PAST
dep+ ce
des+ OP
deux+ foi
du+ PAST STOLEN
en+ HAS STUDY est
est+ =parti BAD DID FAILS GONE MINE NOT ce du elle il le
il+ ME
l+ =etranger BLOCK MONEY OP
le+ ACCOUNT FRAUD OP PROTEST
les+ FRAUD
mais+ ME
n+ est
ne+ ME
on+ HAS ME ne
ou+ en
pas'+ pour
pour+ NOT
puis+ ME
que+ ME MINE YOU
qui+ ME
s+ est
sur+ MINE le
t+ elle
trouv+ MINE
un+ ACCOUNT CROOK FAKE OP SECRET STUDY YOU
une+ FRAUD MEANS OP OTHERS`,
  urgent:
    'aABBBbCdADA..aaDA..caA.A....CaBABAcA.CB..babbaaaaB..CBE.A.AA..a.a...aaGa.c.BbbCDaaacAAA.B.AAA.b.bd.b.CAaaBAA.cc.bC.dd.Bb..B.....B...caB...Bdbe.A..b.abbBc.cB.BcBd..Bb.cAb.AbBbC..cC....bB....CB..b..bcacb.a...C..ca.ACd.B.aeaFC.ADB.Be.ad.A.a.B...eCa.ac..bc.Bb.BbbbcDBc....BBa.aCDdAC......C....CaA..Ab.c.bc.Cadc.ccBCE....a..dCB.Bbb.da...C.A..cBBb.bd..BA..AAB.cacB.Bbb..cAa.CCcCC.C.B...bcd.B..Bcb.b..BA..BA..b.d...c..ccBcBbcc..cbdcc.BAA.aaB.a.bdDcCCCCCb.Bab.CCaaaB.c.c....eB..CCbc......b..c.BBabCCDBe.cD..BC.B....c.B.bacaBBdB..C..badcbCcCcD......b..Aa.a.Bb..........BA.bbAb.B.a.CD.ccaa.bBA..Aca..baac..BC...cBcB.C..CbcCC.CbCACBDC.cc..A.Bc.acbbDcbdbbD.ccBa.....cbBBCbCAfbBDBEcAcac.Acc......B........b.bC..B....c..cCA....Aa...cA..b..B...bBACCBF.a..B..A.bb..bc..b....c.cBaBb.dE.CD..C.aCcD..CCaBbbC.dADc..b.bb...ddaCE.bEaC',
  complaint:
    'aAA.C...AEAcbBBCAgbCABCC...b..A....AA.c.......A.ACBABAB.....BBAaA.....Eaa..BB.ECAA.......AA.cbc.BBAAACABA.c....ACBc...c......b.c.b.b.....Bd...bcC.BAABc..CBDcA....f.e.........A..b.A..c...a..CAa.dcA.b..b..D..dbB...BA.d...b.DC..C.DC...c..dadcc.....cAC.b.AbaB..b...C.A.b.BBCCd..a.a.A.ACDBA...bD..cec.db......C.cB..BC....A.A.CC.Ca.c.DccC..A....dC....BBB.d.d.a...........B....................Bd....cbBA..BA....................c.....d.A.....B.D..A.AD....a....B.....C..C.....b......d.c.................C.....bd.d.bB..e..................................B..B...bBB..bbb...b......................A..........c.bd..B.AeBc......B.....BA..........d.........B.......c.d.....................B..C....c.A.cdcbbCabd.ceCBBB...BAAB.c..aBA.c..ccBB.cceB...DABCcAddA.dBd..d.c..c...dd...a.....BeBC.BB.B....dA..B.c..BcA..cc...B....CbCb....',
  personal:
    'bAA.CbcABB...BAC......ACbccc..A.bdB.AB...bcAAbA..BA.B...abAAaaAa..aaaaG.a...CBCEa.B.abcba..EA..a.A.A.CB..aBAAcCaC...B.C.dcc.BC.ABdcA.BbCF..bb.AC....A...Cb.c.C..aa....aCAd.adcCec.aCB.AAA.cdAAAc..baD.cBacB.c..d.ACdA..Bb..BA...aCd..Bdb.dBbb.b.B.abbbb.eabbBee.ABa.BBd..AcC.AB.b..CBfebdB..ACfA..BdA..b.Bb.CBBC.D.BBBCCceBA.B.c.ADC.ba....caCCBbAD..dA..dCDb.EBbaA.b.cc..C.Baaacc..bcaBcdCcbCC.CBb...abA.BA..CAcDCC...d..CCBbCbbE.c.AB..CBbBAC..bBabb.a.c..Ba.b...B..a.b.c....cbc..cC..A..D....B...C.bA..ccaBBB.BacbB..dDB..Adbb.abcAbabCdb.a...a.b..b.c.ba...abbBAB.accbcbBAccaa.bb.dACcaDcBa.abaa.a.A.Cb.cb....daabb.c.aB...Bcb....c.C...B.Bb..dBC....b.ba.AaB...caCc.aBf.cBBdd...b.AC.c.B..b.cC..Dba.caBBc.BB.Bbb..cb..gac...B.AB...Ca.bdB.bD...CA..C.bb.EBD.CC....C.bb...bdbCdd.B.d.dccCe.A...ccBcA...d.B.aA..Bc..Bbb..Cc.BDC.B.B.B.BCd',
  accident:
    '.B.B.b.aBBB....B.....gc.A.bBA.BA.....BB..B.BB.A.....BC......B.AAA.....F..dbb..CCBA.cB.C....B...A..E..AAAA.BB..................BB........C.....B...Bd..bc...B.A.b...cd..Ab.A........Ac..b....bC....................b............c.A..B....bA........b...........b..cB.C............e.A..........A.B.....................B...bc..bB....a........A.......b...Cab........c.......A........bb..................BA..BA......d....................................d..cc............................................................c...........................................................c...........b......a................................B...c..dc...................b.........b.......................................a.b...c..AB....A...........B..A..b...A.....c...b............c.b...c..A..A..............c..........c.b.............',
  complex:
    'aB.A..c.AB.A.BBA...CCBBAB.....AA...cbAAad..BAaAAA.bbAB.eb.cadaC.BB.aa.FAABBA..CBA...B.C.bcb.B......BABBAAbAA.AgA.B...cb...CcbB.....B.b.D.c.c..AAAcB.AB.....Bd........db.......BCAABA.d..Bd..CBa.f..Ac.....ccBe.CB...B...ed......BBbBC..........Cab..B.....B.d..B...C...Cd.ACA...abC.a....cbdB...cB.......c....B.B....DFB..B.CceBB..B........cBA.A.......cBB...B....e.......c..A..........B.....e.a....D.a.BAbaBA...c.C.C.ca.........c...............B.........b..........a..C.b..c....B......cccacb..c......C....c....a..dB............................a.cb.ccc.b.AAB......b....aa...b.d.a....B.....B.babB...b...a.....b..b..........................cb.................ba...................A..b......Bb..Cc.............Bbbbd.aBCDAe.dcbBA..BCBb.C.B..B..B.AC..A..B..B....e.........b........A..B..c...c.............BB.....BA.C..A....A..',
}
