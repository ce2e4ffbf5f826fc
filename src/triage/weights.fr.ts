/** Written by `node scripts/train-triage.mjs`; read by `opinion.ts`, which says what it means. */
import type { Weights } from './opinion.ts'

export const weights: Weights = {
  urgent: `
13 <odd>
12 <fraud>
11 bloc+<mine>
10 ^+<want> cona pas+moi retrouv+plus vid
9 <lost> dis manc opos
8 <stolen> <swallowed> =tout ^+selcn jama que+je sef
7 <card> <fake> <means>+<lost> <stolen>+<means> ^+signal ex il+faut otoris plus+<mine> selcn urjanc
6 <atm> <mine>+<means> <op> <op>+chez <op>+sort ^+<means> ^+plus ai+don alins ces ces+<op> cette+<op> comment+faire contin don+<mine> fait+opos non ont plus+<means> soir sort souscr tonb valid
5 #+<op> <card>+<lost> <card>+<swallowed> <family>+ete <means> <mine>+<secret> <mine>+numero <op>+=parti <stolen>+comment =pris ai+dict ai+rec ca+, coleg comment+bloc dict etais fait m+fait mian ni par+<atm> pas+<mine> recona+pas rest rus sai tran viant vous+faire
4 <fraud>+idant <lost>+<card> <means>+, <means>+<stolen> <means>+avec <mine>+<card> <mine>+nom ^+<lost> ^+<stolen> ^+opos ^+pas a ai+eu ai+ranpl ai+repond banc+j conpt+<fraud> dans dans+<atm> des don+<secret> en+vacanc espac etait+<fake> ete+<fraud> help je+sai m+=pris ont+ete opos+<card> par+<fake> pu qu+on reco+<secret> rian san+moi vit y y+plus
3 <card>+en <stolen>+<mine> ^+<card> ^+<fraud> ^+<op> ^+bonjour ace ai+clic ai+ete apel bonjour clic clic+sur en+plus grav lian numero+<card> on pas'+pour qu s sef+pas' sur+lian un victin victin+<fraud> y+<op>
2 <family>+<family> <lost>+sa <op>+<odd> ^+on ai+rian blag+, bonjour+, ce+pas conpt+que cro dans+metro ete ete+<stolen> eu faire je+vian la metro moi n pas+blag pas+fait plus qui rand+conpt sms son+<means> sur vian
1 <mine>+conpt <op>+sur ai+pas c ce conpt don et je je+cro mais numero par pas que rand
-1 . <mine> <mine>+nouvel ^+j ^+vous aplic atand de du suis
-2 <family> <mine>+<op> ^+<mine> ^+je ^+votre avec elle en encore je+suis l livre marc ne on+me ouvr ouvr+conpt puis rec
-3 #+# , <card>+ete <firm>+, <lost>+<mine> <mine>+<firm> <mine>+<loan> <mine>+dos <op>+que <praise> =donation =etranger =service ? ?+. ^+combien ^+sestc adres ami ans apar asur bien bon cang ce+encore conpt+? contact encore+visibl ereur garant il j+en jour le marc+plus met nouvel nouvel+<card> pour prevan quels risc saler san+contact visibl visibl+sur
-4 <card>+marc <family>+, <fraud>+<fake> <op>+en <secret>+<mine> <want> ME ^+dife ^+ou ^+pourquoi ^+qui activ ai+oubl ai+resil ajanc anvoi cour dans+<mine> depos dev dife dife+entre eau est frec j+atand loi ou pas+sef refus repons resil seman suis+je vais vos votre
-5 * <card>+que <loan> <mine>+aplic <secret>+conesion =passe ai+fait ai+plus ai+retrouv avez consel cont couvert ete+retrouv etes foi foncsion moi' plafond pour+pas puis+je quand quelle ranplac reclan seman+dern si+jour t+il
-6 <card>+pas <means>+# <op>+<stolen> ^+imajinon ^+quoi ca combien comment debloc decouvert demand+, dern imajinon les m+vand mal me+conect peut quel quoi ranbours sestc t toujour
-7 ^+comment anul contrat ete+reje pas+ete pas+rec pourquoi reje sinist vous vra
-8 <home> anca je+<want>
-9 ^+que arif
-10 just
-11 <fees> <op>+<mine>
-12 NOBODY si`,
  complaint: `
16 med
15 reclan
13 band
11 =service c repons
10 <fees>+, acuel consele
9 ^+franc ^+votre atand escus inasept repond votre
8 ^+ca hont pland seman
7 cli cont desagr malgr person pour+<card> public silanc tro vos+<fees>
6 <crook> ^+on cette inadmis inform mal nul vos vous
5 <mine>+reclan <op>+pour <want>+faire ^+# ^+encore ^+meme ^+ocun ^+vous au avec+vous cette+banc chez+vous consel cont+banc encore+ereur faire+part imediat insuport interlocut j+en je+vais lamant mecont meme ocun respect respons rian scandal ses' suis+pas vous+vous
4 . <fees>+sont <praise>+pour ^+<stolen> ^+inpos avec ca concur deux+moi' direct en+ai jama on+me par+votre part+<mine> plant promes que+je s vais vous+etes
3 # <lost>+<mine> adres+cour ans atant aussi avoir banc cour+reclan d demand desision du encore ereur fait+<lost> je+demand je+vous matin moi' moi'+pour ne on qui+adres tous
2 <praise>+bien <praise>+votre aplic+, cour elle+plant et je+suis matin+, plant+tous sinpl tous+matin une
1 , <praise> ^+je de la n pour
-1 <atm> <family> SHORT ^+comment ce en est plus que sur
-2 <fraud> <means> <mine>+<means> a ai asur dela des ouvr pas t un
-3 * <mine>+<card> <op>+# <stolen> <want> ^+<mine> ^+<want> ^+que ^+quels ace ai+pas aid bancer ce+que dans faire j+ai les moi ouvert puis puis+je quand que+faire quel quels quels+sont rec votre+<card>
-4 <mine>+<family> arif avec+<mine> avez+factur banc+elle bloc bocoup cang decouvert divorc dois+je elles espac etud factur+deux foi foi+<fees> il oto pourquoi qu quel+dela quelle+heur relev
-5 <firm> <want>+vous =service+cli ^+en adres angla comment dife dife+entre dois herit je+ai just numero+<means> ranbours samed surande
-6 <mine> <secret> ^+numero aplic avez+vous combien+tanp don horer sms
-7 <home> NOBODY conpt elle livre ou peut
-8 sestc
-9 <op> ? ?+. combien
-10 <card> <loan>`,
  personal: `
11 bloc
10 <op>+# declar
9 ou+en sold suprin
7 <mine>+contrat <op>+, adres eau nouvel refus suiv
6 #+<op> <fraud>+moi' <secret>+oubl ^+<card> ^+anul ^+cang ajout atest decouvert dos dos+<loan> en+ranbours etait nouvel+<card> oubl pourquoi quand rec relev sur+<mine>
5 <family>+, <mine> <mine>+consel <op>+<means> ^+ajout ^+clotur anul arif clotur conect ete il+me m+avez pas ranbours resil retrouv souc sur+conpt vous+m
4 <means> <mine>+<card> <mine>+demand <op> <secret>+<fake> =passe ^+<secret> ^+<want> ^+pourquoi ^+tro ai+cang ai+fait anvoi aplic avez ce+matin dans debloc doubl foi habit lesel magasin mais matin mav me moi' moi'+, non non+rec nouvea plafond+<card> pour+<mine> problan que+<mine> retrouv+<mine> toujour tro vous+mav
3 <mine>+livre <secret> <want> ME ^+<mine> ^+ranbours ai bien cang+numero cour encore espac jour marc+plus moi nom ogmant sur
2 <mine>+conpt <want>+vous ^+<op> ^+je cang conpt j+ai m marc ne que+j saler
1 a de dep j l le n plafond
-1 , . <op>+<mine> ? ?+. SHORT ce elle les que
-2 au cout met on quoi utilis
-3 * <fees> <lost>+<mine> <mine>+<op> <mine>+=placements <op>+en <op>+instantan =placements ^+combien ^+imajinon antrepran ca demand+just don garant imajinon imajinon+que instantan je je+demand just oto+antrepran peut plus+<op> pour qu que+faire quel selcn sestc suis vous
-4 <fraud>+, <loan> <odd> <stolen> ^+regroup apel comment+marc etud je+peux on+me pas+, peux quelle race regroup renegoc sa+<card> san savoir savoir+comment secur ses sous suis+je une vie viv voir voir+<mine> votre
-5 <firm> <fraud> <mine>+<family> ^+<loan> ace anca arif+plus avec desed et faire herit il+garant je+arif plac retra sa se+=passe seul surande trouv un
-6 <family>+moi' <want>+invest ^+comment ^+ou ^+que c dans+votre financ horer invest vos vos+horer
-7 <atm> <family> =etranger aid asur banc divorc just+sesion plus+ranbours
-8 ouvr si
-9 <mine>+<firm> sesion
-10 <home>
-11 NOBODY comment`,
  complex: `
14 susesion
13 herit
12 <firm>
10 <home> dec invest traval
9 <loan> divorc financ plac retra
8 #+<op> <family> surande
7 =donation espatr
6 ^+part apres desed et fic prepar proje renegoc tutel
5 , <mine> ^+ace ^+je ^+ouvr ace asur+vie d dev+conpt dos quelles racat racat+<loan> transme
4 # <mine>+<loan> <mine>+famil antrepran clotur conpt+profesionel famil faut inpot moin oto+antrepran pour profesionel proteg+<mine> son+conpt viv
3 <op>+<mine> <praise>+pour =passe dans se se+=passe son
2 ^+asur conpt plus
1 <mine>+<family> de le
-1 a
-2 . <op> ? ?+. ^+<loan> ^+<mine> banc cang chez des marc une vous
-3 <mine>+<card> ^+comment ca comment est etud l les un vos
-4 * <family>+veul <loan>+etud NOBODY ^+<praise> ^+quels ^+quoi ai aplic avoir ce+que defin dife+entre dro+conpt du elle entre il me numero peut piec plafond quels veul
-5 ^+condision ^+ou ce combien dife horer san sef t trouv
-6 <fees> <means> <secret> ajanc parl pas si
-7 <family>+# <stolen> ^+sestc dela
-8 <atm> <fraud> livre ouvert sestc
-10 ouvr+conpt
-13 <card>`,
}
