/** Written by `node scripts/train-triage.mjs`; read by `opinion.ts`, which says what it means. */
import type { Weights } from './opinion.ts'

export const weights: Weights = {
  urgent: `
28 urgent:said
11 contin
10 dis
9 ^+<fraud> ai+<typed> cona pas+moi retrouv
8 <mine>+espac =tout bloc etais jama
7 ^^+<stolen> dans ont qu+on
6 <op>+# ace cro et n
5 #+<op> <mine>+<card> <op> ^+selcn alors par qui selcn
4 <firm> <means> <mine>+conpt ^+<means> ^+<op> m plus que+j que+je sef sur
3 <card> <mine>+<means> <mine>+<secret> <odd> ^^+<op> des ete fait moi sur+<mine> y
2 <fraud> ^+<card> ^^+a a ai c chez on pas
1 <mine> <secret> complex:said j j+ai que
-1 * . ME ^+je
-2 , SHORT avec banc conpt
-3 <fake> =etranger ? ?+. ^^+ai ^^+je ^^+n elle est le me puis puis+je
-4 aplic ouvr vous
-5 <op>+en ^+combien asur consel du il je+<want> les
-6 <op>+<mine> ^+comment avez quel rec votre
-7 =passe ^+ou arif combien comment qu+il ranbours t vos
-8 ^+que ajanc complex:over
-9 <fees> ^^+que just peut si
-10 NOBODY urgent:mentioned
-16 urgent:over`,
  complaint: `
21 complaint:said
11 <mine>+mel direct meme
10 acuel c
9 ^+<late>
8 repons
7 <late> =service+en ^+ocun ecout jama je+vais person respect votre
6 ^+vous contest inpos ocun tret vais
5 # <late>+<late> <late>+pour ^+on ca chez+vous du
4 banc dep mel on+me vos vos+<fees> vous
3 <bad> ^+je ^+votre ^^+m complaint:mentioned consel
2 <fees> <typed> =service ^^+<late> au ne reclan
1 ME ^+j m pour une
-1 * ^^+n ai
-2 <mine> <stolen> SHORT ^^+de a que urgent:said
-3 , <fraud> asur il j+ai je+me quel urgent:over
-4 <gave> <mine>+<card> <mine>+<family> ^+<mine> ^+comment ^+que ^^+vous ai+pas conpt des est faire je+ai ranbours un
-5 <op> aplic ou
-6 <loan> ^^+sont anca comment horer iban les samed
-7 <card> <secret> NOBODY ^^+je combien elle just livre peut urgent:mentioned
-8 ? ?+. me+suis quelle+<late>
-9 complex:over`,
  personal: `
20 personal:said
12 bloc
11 declar sold
10 arif ce+<late> eau
9 atest magasin pas+rec pourquoi
8 <op>+# <op>+, <op>+que decouvert deux+foi inpot m+<op> suis+<bad>
7 <want>+vous ^^+<want> ^^+une ai+plus anul debloc nouvea que+j refus
6 #+<op> ^^+<mine> ^^+vous avez ce+matin etait je+dois nouvel ranbours randesvo relev sur+<mine>
5 <late> <mine> <mine>+<loan> ^+<card> ^+<secret> ^^+me adres ai+fait aplic foi me+conect oto quand rec+<mine> reco
4 <mine>+contrat <secret> ^+<mine> ^^+<card> ^^+moi ai+cang cang contrat nom pour+<mine>
3 # ME ^+quand ^^+ai conect ete il+me oubl pas plus
2 <mine>+livre <want> ^+j ^^+<op> ^^+m bien j+ai livre m ne urgent:over
1 <mine>+conpt <op> ^+je ai conpt de est j me n suis
-1 * , <card> <lost>+<mine> a faire que
-2 <family> <mine>+<family> ? ?+. SHORT complaint:said consel d je peux sur trouv y
-3 . <means>+, <mine>+<secret> <stolen> au elle je+peux que+je sa+<card> vous
-4 <praise> =etranger ai+lu apel asur avec c conpt+, et les lu on ouvr sa si une veut
-5 ^^+trouv ace ai+pas anca on+me pour un votre
-6 <gave>+<mine> ^+comment ^+que ^^+je ai+<late> aid complex:over des les' peut quelle sai sai+pas suis+pas urgent:said
-7 <fraud> banc savoir sesion
-8 <atm> <odd> ^+ou comment ocun selcn vos
-10 urgent:mentioned
-11 NOBODY`,
  complex: `
21 complex:said
12 <firm> <loan> met+<mine>
9 <home> nous
7 #+# <mine>+<firm> separ
6 ^+faire et ger plus proteg+<mine> se+=passe
5 <family> <mine>+pet ^+ace ^^+d ans pet+<family> susesion
4 <bad> <mine>+<family> ^^+pour ^^+un
3 #+<op> <op>+<mine> ^^+<mine> ^^+de faire pour
2 , ^+je ace avec
1 # <want> ^+<loan>
-1 . ? ?+. ME de l que
-2 <op> ^+vous ai cang est n on une
-3 * <mine>+<card> ^+<mine> a banc des du ete me quand un urgent:said
-4 ^+comment combien livre pas t vous
-5 <fees> <fraud> <secret> <stolen> ^+quels ajanc ce fait il les ouvr quels votre
-6 <atm> <means> ouvr+conpt
-7 <card> ^+quoi ^^+je ^^+quoi nom sert sestc urgent:mentioned
-8 NOBODY ^+il
-9 relev
-10 complex:over
-14 <loan>+etud`,
}
