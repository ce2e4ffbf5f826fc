/** Written by `node scripts/train-triage.mjs`; read by `opinion.ts`, which says what it means. */
import type { Weights } from './opinion.ts'

export const weights: Weights = {
  urgent: `
13 <odd>
12 <fraud>
11 bloc+<mine>
10 ^+<want> cona pas+moi retrouv+plus vid
9 dis opos
8 <lost> <stolen> <swallowed> =tout ^+selcn jama manc que+je sef
7 <card> <fake> <stolen>+<means> ^+<means> ^+signal ex il+faut otoris plus+<mine> selcn urjanc
6 <atm> <means>+<lost> <mine>+<means> <op> <op>+chez <op>+sort ^+plus ai+don alins ces ces+<op> cette+<op> comment+faire don+<mine> etais fait+opos ont plus+<means> soir sort souscr tonb
5 #+<op> <card>+<lost> <family>+ete <means> <mine>+<secret> <mine>+numero <op>+=parti =pris ^+opos ai+dict ai+rec ca+, coleg comment+bloc contin dict m+fait mian ni non par+<atm> pas+<mine> recona+pas rest rus sai tran valid viant vous+faire
4 <card>+<swallowed> <means>+avec <mine>+<card> <mine>+nom <stolen>+comment ^+<card> ^+<fraud> ^+<lost> ^+<stolen> ^+pas a ai+ranpl ai+repond banc+j conpt+<fraud> dans dans+<atm> des don+<secret> en+vacanc espac ete+<fraud> eu fait help je+sai m+=pris ont+ete par+<fake> pu qu+on reco+<secret> rian san+moi vit y y+plus
3 <card>+en <lost>+<card> <means>+, <stolen>+<mine> ^+<op> ^+bonjour ^+on ace ai+clic ai+ete apel bonjour clic clic+sur en+plus etait+<fake> grav lian me+<stolen> n numero+<card> pas'+pour qu s sef+pas' sur+lian un victin victin+<fraud>
2 <lost>+sa <op>+<odd> ai+rian blag+, bonjour+, ce+pas conpt+que cro dans+metro et ete ete+<stolen> faire je+vian la mais metro moi numero on pas+blag pas+fait plus qui rand+conpt sms son+<means> sur vian
1 <mine>+conpt <op>+sur ai+pas c ce conpt don je je+cro par pas que rand
-1 . <family> <mine> ^+j ^+vous aplic atand de suis
-2 <lost>+<mine> <mine>+<op> ^+<mine> ^+je ^+votre avec elle en encore je+suis l marc ne rec
-3 #+# , <card>+ete <card>+marc <firm>+, <mine>+<firm> <mine>+<loan> <mine>+dos <op>+en <op>+que <praise> =donation =etranger =service ? ?+. ^+sestc adres ans apar asur bien bon cang ce+encore conpt+? contact defin doubl encore+visibl ereur garant il j+en jour le marc+plus met nouvel nouvel+<card> on+me ouvr pour prevan quels risc saler san+contact seman visibl visibl+sur
-4 <family>+, <fraud>+<fake> <loan> <secret>+<mine> <want> ME ^+combien ^+ou ^+pourquoi ^+qui activ ai+oubl ai+resil anvoi clotur cour dans+<mine> depos dev eau est frec j+atand loi moi' ou pas+sef quelle refus repons resil suis+je vais vos votre
-5 <card>+que <mine>+aplic <secret>+conesion =passe ai+fait ai+plus ai+retrouv ajanc avez consel cont couvert dife dife+entre ete+retrouv etes foi foncsion plafond pour+pas quand quoi ranplac reclan seman+dern si+jour t+il
-6 <card>+pas <means>+# <op>+<stolen> ^+imajinon ^+quoi ca combien comment debloc decouvert dern ete+reje imajinon les m+vand mal me+conect peut puis+je quel ranbours sestc t toujour
-7 * ^+comment anul contrat demand+, pas+ete pas+rec pourquoi reje sinist vous vra
-8 <home> anca je+<want>
-9 ^+que arif just
-11 <fees> <op>+<mine> NOBODY
-12 si`,
  complaint: `
15 med reclan
12 band
11 =service c repons
10 acuel consele
9 ^+vous atand votre
8 <fees>+, ^+franc ^+votre escus inasept pland repond
7 ^+ca cont desagr hont inform malgr pour+<card> seman tro vos+<fees>
6 <crook> ^+encore ^+on cette cli inadmis mal person public silanc vous
5 <op>+pour <want>+faire ^+# ^+meme ^+ocun avec+vous cette+banc deux+moi' encore+ereur faire+part imediat insuport interlocut j+en je+vais mecont meme nul ocun que+je respect respons scandal suis+pas vos
4 # . <fees>+sont ^+<stolen> ^+inpos au avec banc ca chez+vous consel cont+banc direct du en+ai encore lamant on+me par+votre part+<mine> plant rian s ses' vais vous+vous
3 <lost>+<mine> <praise>+pour adres+cour ans aussi avoir cour cour+reclan d demand fait+<lost> jama je+demand moi' ne on qui+adres tous vous+etes
2 <praise> <praise>+bien <praise>+votre =services aplic+, atant elle+plant ereur et la matin matin+, plant+tous tous+matin une vos+=services
1 ^+je de je+suis pour
-1 a ai avez ce que sur
-2 <atm> <family> <means> <mine>+<means> ^+comment ai+pas asur dela des en est les pas plus t un
-3 * <fraud> <mine>+<card> <praise>+lep <stolen> <want> ^+combien ^+que ^+quels ace aid anca bancer ce+que deux+foi etud faire ils j+ai lep lign moi puis puis+je que+faire quel quels quels+sont rec votre+<card>
-4 <mine>+<family> <op>+# ^+<mine> ^+<want> arif avec+<mine> avez+factur banc+elle bloc bocoup cang dans decouvert divorc elles factur+deux foi foi+<fees> il je+ai opos pourquoi qu quel+dela ranbours relev
-5 <want>+vous =service+cli ^+en adres aplic avez+vous comment dife dife+entre dois dois+je herit just numero+<means> oto ou surande
-6 <firm> <mine> <secret> NOBODY ^+numero combien+tanp don horer quelle+heur sms
-7 <home> conpt livre peut
-8 combien elle sestc
-9 <op>
-10 <card> <loan> ? ?+.`,
  personal: `
10 bloc declar
9 <op>+#
8 ou+en sold suprin
7 <mine>+contrat <op>+, ^+cang adres nouvel oubl suiv
6 ^+<card> ajout atest decouvert dos dos+<loan> eau etait quand rec refus relev retrouv sur+<mine> tro
5 #+<op> <fraud>+moi' <mine> <op>+<means> ^+<secret> ^+ajout ^+anul arif en+ranbours me nouvel+<card> pas pour+<mine> pourquoi ranbours ranbours+<fraud> resil sur+conpt vous+m
4 <family>+, <mine>+<card> <mine>+consel <mine>+demand <op> <want> =passe ^+<mine> ^+<want> ^+clotur ^+pourquoi ai ai+cang anul anvoi aplic cang+numero ce+matin clotur conect debloc ete foi habit il+me m+avez magasin mais matin non+rec plafond+<card> problan souc
3 <means> <secret> ME ^+ranbours ai+fait avez bien conpt cour dans encore jour m marc+plus mav moi moi' nom non nouvea ogmant que+<mine> vous+mav
2 # <mine>+conpt <want>+vous ^+<op> ^+je cang dep j+ai livre ne plafond que+j saler sur
1 a l marc n
-1 , . ? ?+. chez+vous
-2 <op>+<mine> <op>+instantan au ce cout elle instantan les met on ou peut utilis
-3 * <family>+mort <fees> <lost>+<mine> <mine>+<op> <mine>+=placements <mine>+patrimoin =placements ^+combien ^+imajinon antrepran ca conpt+chez dela demand+just don imajinon imajinon+que je+demand je+me just mort oto+antrepran pas+, patrimoin plus+<op> qu que+faire quel quoi selcn suis une voir voir+<mine>
-4 <fraud>+, <loan> <mine>+<family> <odd> <stolen> ^+plafond ^+regroup c etud garant je je+peux on+me pour quelle race regroup retra sa+<card> san secur ses sestc suis+je un viv votre vous
-5 <fraud> ^+<loan> ace anca apel arif+plus avec comment+marc et herit je+arif peux renegoc sa savoir+comment se+=passe seul sous surande trouv
-6 <atm> <family>+moi' <firm> ^+ou ^+que dans+votre faire financ horer il+garant plac vos vos+horer
-7 <family> <want>+invest =etranger ^+comment asur banc desed divorc invest plus+ranbours
-8 just+sesion ouvr si
-10 <mine>+<firm> NOBODY sesion
-11 <home>
-12 comment`,
  complex: `
13 susesion
11 <firm> <loan>
10 herit
9 <home> financ retra traval
8 <family> dec invest
7 # divorc plac
6 #+<op> ^+ace asur+vie d espatr surande
5 <mine> <mine>+<family> <mine>+famil =donation ^+conpt ^+part ace apres dos et famil fic proje quelles racat racat+<loan> renegoc tutel vie
4 <mine>+<loan> <want> comment+se dans viv
3 , =passe ^+je ^+ouvr antrepran conpt+joint joint oto+antrepran plus pour pour+<mine> se+=passe son+conpt
2 SHORT conpt se son
1 ^+<mine>
-1 des
-2 * . <op> ? ?+. a au ou un une
-3 <mine>+<card> NOBODY ^+comment ^+quels banc cang comment dep depos doc doc+pour don dro+conpt les marc numero quels
-4 ^+quoi ai aplic condision consel etud plafond san vos vous
-5 ^+<praise> ^+condision ^+dela avoir ce combien defin elle est il opos peut t trouv
-6 <fees> <secret> ^+ou dela horer pas sef si
-7 <atm> <means> ajanc dife livre
-8 <stolen> ^+sestc
-9 <fraud> ouvr+conpt sestc
-13 <card>`,
}
