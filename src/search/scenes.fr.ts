/**
 * What happens to people, and what pages call it: scenes at the bank, on the road, at home, with the
 * tax office, a shop or a notary, told the way they are told. Beside `related.fr.ts`, in its form. Written
 * subject by subject; half of a list of queries had been read before. Runs where an index is built.
 */

/** What people say (left) may be answered by a page that says (right); not the other way round. */
export const RELATED = `
conte,konte,cpt:compte
bank,bnk,banq:banque
kart,krt:carte
tel,tél,smartphone,iphone:téléphone portable
num:numéro
assu,assur,assurence:assurance
prelev,prlv,prlvt:prélèvement
vir,virmt,virman:virement
credi,cred:crédit
rbt,rembours:remboursement
apart,appart,studio,coloc:logement
bagnole,tuto,titine:véhicule,voiture
s’éteindre,disparu:décès
enterrer,funérailles,mise en bière:obsèques,succession
compte à nos deux noms,compte commun,compte du couple:compte joint
toucher assurance vie,touchera l’argent,recevoir le capital,qui hérite du contrat:bénéficiaire,assurance vie,décès
désigné bénéficiaire,m’a mis bénéficiaire,m’a désigné,mon nom sur le contrat:bénéficiaire,assurance vie
changer le bénéficiaire,remplacer le bénéficiaire,révoquer,retirer mon ex du contrat:modifier le bénéficiaire,clause bénéficiaire
prouver que je suis héritier,preuve héritier,papier héritier,attester héritier:acte de notoriété,qualité d’héritier
agir à ma place,signer à ma place,retirer à ma place,s’occuper de mon compte,accès à mon compte:procuration
mineur,seize ans,quinze ans,dix-sept ans,collégien,lycéen,mon ado:mineur,jeune
vieux livret,compte oublié,ancien compte,retrouver un compte,compte dormant,pas touché depuis:compte inactif,ficoba
vider mon compte,argent disparu,argent volé sur mon compte:fraude,opération non autorisée
ouvre pas de compte,refuse de m’ouvrir,refuser un compte,aucune banque veut:droit au compte,refus d’ouverture de compte
virer de ma banque,fermer sans explication,banque me vire,banque me ferme:clôture du compte par la banque
partir dans une autre banque,changer de banque,quitter ma banque,transférer mes prélèvements:mobilité bancaire
me plains,se plaindre,plaindre de la banque,porter réclamation,banque ne répond pas,banque refuse de répondre,désaccord avec ma banque:médiateur bancaire,réclamation
se plaindre d’un commerçant,signaler une arnaque,dénoncer un magasin,dénoncer un commerçant:dgccrf,signaler
combien coûte le compte,prix des services,grille de prix,frais bancaires:tarifs,convention de compte
frais pour compte négatif,commission d’intervention,frais à chaque fois,8 euros de frais:incidents de paiement,frais,découvert
passer en négatif,moins zéro,compte en négatif,solde négatif:découvert
huissier prend mon compte,compte saisi,compte gelé,gel du compte,atd,argent pris par l’huissier:saisie sur compte bancaire,solde bancaire insaisissable
laisser pour vivre,minimum pour vivre,reste à vivre,laisser de quoi manger:solde bancaire insaisissable
impôts prennent sur mon compte,trésor public prend,amende prélevée sur mon compte:saisie administrative à tiers détenteur
fiché,fichage,liste noire,liste des mauvais payeurs,mauvais payeur,inscrit à la banque de france,sortir du fichier,défichage:ficp,fichier des incidents de remboursement,fichier central des chèques
chèque sans argent,pas d’argent dedans,chèque refusé par la banque,chèque revenu,chèque retourné,chèque pas crédité:chèque sans provision
carnet de chèques perdu,chéquier perdu,chéquier volé,bloquer un chèque,annuler un chèque,arrêter un chèque:opposition sur un chèque
chèque garanti,vendre ma voiture chèque:chèque de banque
distributeur mange,distributeur avale,machine garde,machine a gardé,coincée dans la machine:carte avalée,distributeur
plafond de retrait,retirer plus,limite de retrait,retirer beaucoup d’argent:retrait d’espèces,carte bancaire
payer sans code,sans taper le code,biper la carte,bip:paiement sans contact
payer en billets,payer en pièces,régler en liquide,payer cash,maximum en liquide,refuse mes pièces:paiement en espèces
anciens billets,vieux billets,billets en francs,vieux francs,anciens francs:échanger des francs
voyager avec de l’argent,passer la douane avec,ramener de l’argent,sortir de l’argent,billets à l’étranger:douane,argent transféré
envoyer de l’argent au pays,envoyer de l’argent à ma famille,envoyer argent à l’étranger,recevoir de l’argent de l’étranger:mandat cash,virement,transfert d’argent
temps virement,virement pas arrivé,virement en attente,erreur de rib,mauvais destinataire:virement bancaire
prélèvement inconnu,prélèvement bizarre,prélevé sans mon accord,arrêter un prélèvement,refuser un prélèvement,bloquer un prélèvement,se faire prélever:prélèvement bancaire,contester
cliquer,lien reçu,sms de ma banque,mail bizarre,faux mail,faux sms,faux conseiller,demande mes codes,sms colis:phishing,hameçonnage
arnaquer sur internet,arnaqué,vinted,leboncoin,faux vendeur,faux acheteur,rouler dans la farine:escroquerie,litige
démarcheur,démarcheurs,démarche,appels publicitaires,appels commerciaux,harceler au téléphone,appellent tout le temps,dix fois par jour,pub au téléphone:démarchage téléphonique
venu à ma porte,vendeur à la porte,à domicile,porte-à-porte:démarchage à domicile,vente hors établissement
signé et je regrette,changer d’avis,revenir sur ma décision,revenir sur ma signature,revenir dessus,me dédire,faire marche arrière,annuler ma signature:droit de rétractation
annuler une commande,annuler mon achat,renvoyer un article,retourner un colis,renvoyer un colis:droit de rétractation,achat à distance
colis perdu,colis jamais arrivé,jamais livré,jamais reçu,pas reçu ma commande,livraison en retard,colis abîmé:livraison,achat à distance
en panne au bout,tomber en panne,reprendre l’appareil,reprendre l’article,produit cassé,appareil en panne,refuse de réparer,refuse d’échanger:garantie légale de conformité
défaut caché,moteur lâché,moteur cassé,panne après achat,voiture d’occasion en panne:vices cachés
prêter de l’argent à un ami,prêté à un copain,pas rendre mon argent,somme prêtée,papier pour un prêt entre amis:reconnaissance de dette
aider un proche,donner de l’argent à mes enfants,gros chèque à mon fils,cadeau d’argent,offrir de l’argent,argent pour mon petit-fils,somme à mes enfants:don manuel,donation,abattement
combien prend l’état,part de l’état,impôts sur l’héritage,payer pour hériter,taxe héritage:droits de succession
combien de temps pour déclarer,délai pour déclarer une succession:droits de succession déclaration
toucher de l’argent sur ma maison,vendre sans quitter,monnayer ma maison,argent contre ma maison:prêt viager hypothécaire,viager
lever l’hypothèque,enlever l’hypothèque,mainlevée,radier:lever une hypothèque
créancier,bloquer ma maison,prendre ma maison:hypothèque,saisie
plus payer ma maison,plus payer le crédit,arrive plus à payer la maison,maison impayée,payer moins chaque mois,suspendre mon prêt,pause dans mon crédit,délai de grâce,reporter mes mensualités:difficultés à payer les mensualités,crédit immobilier
rembourser avant la fin,finir mon prêt,solder mon prêt,tout rembourser d’un coup:remboursement anticipé,rembourser par anticipation
baisser mon taux,taux moins cher,refaire mon prêt,revoir mon taux,meilleur taux:renégocier,rachat de crédit
vente tombée à l’eau,vente annulée,vendeur se rétracte,achat annulé:vente annulée,crédit immobilier
banque refuse mon prêt,prêt refusé,refus de prêt,pas obtenu mon prêt:crédit immobilier refusé
premier achat,primo accédant,première maison,acheter ma première,aide pour acheter:prêt à taux zéro,prêt d’accession sociale
garant,se porter garant,se porter caution,quelqu’un qui garantit:caution
tomber malade,malade longtemps,arrêt maladie,accident de travail,malade maintenant:incapacité,assurance emprunteur
cancer,diabétique,diabète,séropositif,guéri,santé fragile,ancien malade,maladie chronique:aeras,questionnaire médical
perdre mon boulot,panne de boulot,plus de boulot,viré de mon travail,au chômage:perte d’emploi
séparer crédit ensemble,crédit ensemble,prêt avec mon ex,ex paie plus,désolidariser:co-emprunteur,séparation
rsa prêt,petit prêt,pas accès au crédit,banques veulent pas me prêter,prêt pour travailler,prêt pour une voiture rsa:microcrédit personnel
emprunter contre un bijou,mont de piété,bijoux contre argent:prêt sur gage
vendre mon or,vendre mes bijoux,bijoutier rachète,rachat d’or:métaux précieux
payer mes études,financer mes études,prêt école,prêt étudiant:prêt étudiant
payer en dix fois,réserve d’argent,carte du magasin,carte de fidélité crédit:crédit renouvelable,carte de crédit magasin
meuble jamais arrivé,canapé crédit,financement pour un achat,crédit pour un achat,crédit pour un meuble:crédit affecté
voiture en location,loa,lld,louer avec option:leasing
trop endetté,beaucoup dettes,plus rien payer,étranglé,au bout du rouleau,croule sous les dettes:surendettement
dossier accepté,dossier recevable,commission accepte,dossier refusé banque de france:recevabilité,surendettement
repartir à zéro,dette effacée:rétablissement personnel,effacement
mettre à la porte,expulsé,expulsion,mis dehors de mon logement:expulsion,logement
placer mon argent,mettre mes sous,mettre de l’argent,rapporter,rapporte sans risque,faire fructifier,quel livret choisir,placement sans risque:livret d’épargne,comptes et livrets d’épargne
payer pas d’impôt sur l’épargne,sans payer d’impôt dessus,livret sans impôt:livret a,ldds
vieux jours,préparer ma retraite,épargner pour la retraite,argent retraite:plan d’épargne retraite
argent bloqué entreprise,récupérer ma participation,toucher mon intéressement,sortir de l’argent de l’entreprise,prime de participation:déblocage anticipé,épargne salariale
acheter des actions,portefeuille boursier:pea,valeurs mobilières
pas les moyens impôts,payer plus tard impôts,étaler impôts,pas payé mes impôts,peux pas payer mes impôts:délai de paiement impôts,remise gracieuse
retard impôts,oublié de payer,payé trop tard,majoration,pénalités:retard de paiement impôt,sanctions
effacer impôts,annuler impôts,réduire ma dette d’impôts:remise gracieuse
erreur impôts,fisc trompé,trop payé,contester mon impôt,imposition fausse:réclamation impôts
fisc revient,revenir sur mes revenus,rattrapage d’impôts,rappel d’impôt:supplément d’impôt,délai
fisc:impôts
payer tous les mois impôts,impôts chaque mois,étaler sur dix mois:mensualisation,prélèvement mensuel
feuille d’impôt,papier des impôts,preuve de mes revenus:avis d’imposition
compte en suisse,compte à l’étranger,banque étrangère,revolut impôt,n26 impôt:comptes ouverts à l’étranger
vivre à l’étranger,partir à l’étranger,expatrié,expat:étranger,expatriation
intérêts et dividendes,argent des placements,gains,plus-values:revenus financiers
accrochage,carambolage,rentrer dedans,percuté,embouti,tôle froissée,remplir le constat:accident,constat amiable
sanglier,chevreuil,biche,cerf,gibier:animal sauvage
s’est enfui,délit de fuite,enfui,pas assuré en face,chauffard:fgao,non assuré
renversé,piéton:accident de la route,dommages corporels
brûlée,incendiée,mettre le feu,cramée,vandalisme,rayée,pare-brise,vitre cassée:incendie,garanties facultatives,tous risques
voiture disparue,volé ma voiture,piqué ma voiture,voler voiture:vol de véhicule
épaviste,irréparable,bonne pour la casse,voiture hs:épave
vaut le double,estimation trop basse,pas d’accord avec l’expert,contre expertise:expertise
permis depuis peu,vient d’avoir le permis,jeune permis,premier véhicule,assurance si chère:jeune conducteur,surprime
prime augmente,assurance augmente,assurance plus chère,hausse de ma prime,trop cher assurance:tarif,cotisations,bonus-malus
personne veut m’assurer,refusé partout,aucune assurance ne veut:refusent d’assurer
conduit ma voiture,prêter ma voiture,emprunter ma voiture,prêté ma voiture,autre conducteur:prêt d’un véhicule
blablacar,covoiturage,faire payer les passagers:covoiturage
rouler sans assurance,sans être assuré,défaut d’assurance:conduite sans assurance,amende
voiture au garage,voiture qui ne roule pas,stockée:véhicule pas utilisé
scooter,mobylette,50cc,booster,trottinette:scooter,cyclomoteur,deux roues
camping-car,mobil-home,remorque:caravane
vacances voiture,voiture en espagne,voiture en italie,conduire à l’étranger:voyage à l’étranger,assurance auto
changer d’assurance,quitter mon assurance,arrêter mon assurance,partir de mon assurance:résiliation du contrat
assureur me met dehors,assureur me vire,assurance me vire,met dehors,radié de mon assurance:assureur peut résilier,sinistre
assurance refuse,assurance paie pas,assurance ne veut pas payer,assureur ne répond pas,désaccord avec mon assurance:recours litiges avec l’assureur
fuite,voisin du dessus,inondé,plafond qui coule,tuyau percé,machine à laver déborde,infiltration:dégâts des eaux
tempête,grêle,inondation,sécheresse,fissures,tremblement de terre:catastrophe naturelle
cambriolé,cambrioleurs,forcé ma porte,fracturé:vol et cambriolage
casser chez le voisin,cassé la télé,cassé un carreau,fils a cassé,enfant a cassé,blesser quelqu’un,suis-je couvert:responsabilité civile,accidents de la vie courante
propriétaire demande assurance,propriétaire exige,justifier d’une assurance,attestation pour le propriétaire,location obligé assurance,louer assurance:assurance du locataire,risques locatifs
partage un appart,vivre à plusieurs,colocataire,coloc:colocation
nouvelle maison assurance,je déménage assurance,changer d’adresse assurance:déménagement,assurance du locataire
airbnb,louer ma maison l’été,gîte,saisonnier:meublé de tourisme,location saisonnière
alarme incendie,daaf,détecteur:détecteur de fumée
bateau,voilier,jet-ski:bateau de plaisance
ski,sports d’hiver,chute au ski:vacances au ski
avocat payé par assurance,frais d’avocat:protection juridique
abonnement mobile,arrêter mon abonnement,lâcher mon forfait,résilier ma box,box internet:téléphone internet résiliation
forfait a changé,changé mon forfait,augmenté mon forfait,prix du forfait:téléphone internet exécution et évolution du contrat
garder mon numéro,conserver mon numéro,rio:portabilité du numéro
orange répond pas,sfr répond pas,litige opérateur,opérateur téléphonique réclamation:médiateur des communications électroniques
reconduit tout seul,abonnement renouvelé,salle de sport,renouvelé automatiquement:tacite reconduction
sans box,sans ordinateur,wifi gratuit:accéder à internet sans abonnement
appel surtaxé,numéro payant:numéros spéciaux
sac volé,volé mon sac,portefeuille volé:papiers volés
déménageurs,camion de déménagement,meubles abîmés:déménageur
soldé,rabais,prix barré:soldes,promotion
versé un acompte,rendre mes arrhes,récupérer mon acompte:acompte,arrhes
école harcelé,se faire frapper à l’école,moqueries:harcèlement scolaire
enceinte,bébé qui arrive,accoucher:grossesse,maternité,naissance
patron me paie pas,pas payé par mon patron,salaire impayé:salaire,employeur
mis à la porte par mon patron:licenciement
loyer trop cher,aide pour le loyer,aide au loyer:aide au logement,apl
propriétaire veut pas rendre,rendre ma caution,récupérer ma caution:dépôt de garantie
voisin bruit,tapage,voisin fait du bruit:bruits de voisinage
permis perdu,refaire mon permis,permis volé:permis de conduire
perdu mes points,flashé,radar:points permis,amende,excès de vitesse
changer de nom,nom de mariage,prendre le nom:nom d’usage,changement de nom
refaire mes papiers,carte identité perdue,pièce d’identité périmée:carte nationale d’identité
pas français papiers,titre de séjour,carte de séjour:titre de séjour
toucher le chômage,pôle emploi,inscription chômage:allocation chômage,demandeur d’emploi
vieux parents aide,s’occuper de ma mère,perte d’autonomie,maison de retraite:apa,ehpad,personne âgée
arrêt de travail,indemnités maladie,sécu paie:indemnités journalières
mutuelle gratuite,aide mutuelle,css,cmu:complémentaire santé solidaire
mari parti,femme partie,rompre,chacun de son côté:divorce,séparation
compte du défunt,argent du mort,compte de mon père,compte de ma mère,compte de mes parents,compte après la mort:compte bancaire décès,succession
pas s’entendre héritage,frères et sœurs héritage,sœur veut pas vendre,partage bloqué,héritage bloqué:indivision,partage succession
compte de la famille,compte entre héritiers,plusieurs propriétaires compte:compte indivis
donné avant sa mort,avantagé mon frère:rapport fiscal succession,donation
sans testament,qui hérite,part de chacun,déshériter:succession,héritiers
papiers pour ouvrir,documents pour ouvrir,ouvrir un compte,quoi papier:ouverture de compte,compte bancaire individuel
ouvrir un livret à mon fils,compte pour mon enfant,premier compte,carte pour mon fils:mineur,compte bancaire
carte périmée,nouvelle carte,renouveler ma carte,recevoir ma carte,rendre la carte,banque reprend ma carte:délivrance renouvellement et retrait carte bancaire
débit différé,débit immédiat,quelle carte choisir,carte gold,carte premier:carte bancaire,différences
achats que j’ai pas faits,achats pas faits,quelqu’un utilise ma carte,pirater ma carte,cb piratée,débité deux fois,numéros de carte volés,piqué ma cb,pris ma carte:fraude carte bancaire,vol carte bancaire
laisser tomber ma carte,carte introuvable,trouve plus ma carte,retrouve plus ma carte,oublié ma carte:perte carte bancaire
droit de la banque,banque a le droit:obligations de la banque
banque m’a rien dit,pas prévenu des frais,frais cachés,prix caché:tarifs,information
signer un crédit,papiers du crédit:contrat de crédit
intérêts du prêt,coût total du crédit,vrai prix du crédit,taux du crédit:taeg,taux
assurance obligatoire prêt,changer d’assurance de prêt,assurance du crédit,assurer mon prêt:assurance emprunteur
refaire le toit,isoler,rénover,agrandir:prêt,crédit,travaux
avancer de l’argent,avance de loyer,prêt de l’employeur,prêt du patron:action logement
deuxième maison,résidence secondaire,louer mon logement:résidence principale,propriétaire
vendre avant la fin du prêt,vendre ma maison avec un crédit,revendre avec ptz:revente du logement,remboursement anticipé
frais d’achat,payer le notaire,prix du notaire,combien prend le notaire:frais de notaire
mettre ma maison en garantie,garantie sur la maison:hypothèque
dossier à remplir dettes,demander l’aide de la banque de france,déposer un dossier,quoi mettre dans le dossier:déposer un dossier de surendettement
dossier déposé:recevabilité du dossier,orientation du dossier
accord avec les créanciers,étaler mes dettes,plan de remboursement:plan conventionnel de redressement
commission décide,imposer,obligé d’accepter le plan:mesures imposées
vendre mes biens pour payer,perdre mes meubles,liquidation:rétablissement personnel avec liquidation judiciaire
continuer à me saisir,saisie malgré le dossier,huissier vient quand même:saisi pendant la procédure de surendettement
pas remboursé un mois,mensualité en retard,sauté une mensualité,retard de crédit,raté une échéance,rembourse en retard:difficultés de remboursement,impayé
argent de côté pour un logement,épargner pour une maison,épargner pour acheter:épargne logement
clôturer mon pel,casser mon pel,fermer mon livret,retirer du livret:retrait,clôture
maximum à mettre,limite du livret:plafond
petit revenu livret,livret pour les pauvres,livret des bas revenus:livret d’épargne populaire
prime de l’entreprise,argent des bénéfices,bonus entreprise:intéressement,participation
prendre l’argent avant,sortir avant la retraite,récupérer plus tôt:déblocage anticipé
changer de travail épargne,quitter l’entreprise épargne,ancien patron épargne:épargne salariale,transférer
argent à l’assurance vie,prendre l’argent assurance vie,sortir de l’argent assurance vie:rachat,assurance vie fonctionnement
impôt sur assurance vie,taxe assurance vie,taxé assurance vie:imposés revenus assurance vie
assurance vie suicide,pas verser assurance vie,refuse de verser assurance vie:décès de l’assuré versement
maladie cachée,mentir sur ma santé,santé questionnaire,fumeur:questionnaire médical
je gagne combien d’impôt,simuler mon impôt:calcul de l’impôt
payer impôt par carte,payer impôt par chèque,comment régler mes impôts,payer en ligne impôts:moyens de paiement impôt
pris sur mon salaire,prélevé sur ma paie,impôt sur la paie,taux neutre:prélèvement à la source
grosse fortune,plusieurs maisons,patrimoine:impôt sur la fortune immobilière
contrôleur des impôts,fisc vérifie:contrôlée impôts
avoir raison contre le fisc,écrire aux impôts:recours amiable impôt,réclamations impôt,médiateur
demander l’avis du fisc,réponse écrite impôts:rescrit fiscal
mon dossier impôts,copie de ma déclaration,retrouver mes déclarations:dossier fiscal
enlever des impôts,passer en frais,réduire mes impôts:déduire,réduction
prélèvements sociaux,csg sur mon livret,retenue sur mes placements:contributions sociales
blessé dans un accident,hôpital accident,séquelles,victime:dommages corporels,indemnisation
qui paie les réparations,réparer ma voiture,frais du garage:dégâts matériels,indemnisation
reste à ma charge,somme à ma charge,retenu sur mon remboursement:franchise
alcool au volant,bourré,fumé un joint,positif au test:alcool,drogue,assurance
voiture de ma mère,voiture de mon père,voiture de mon frère,frère conduit:prêt d’un véhicule,assurance
aller au boulot en voiture,voiture pour le boulot,livreur,uber:véhicule personnel travail
apprendre à conduire,conduite avec mes parents,fils apprend à conduire:conduite accompagnée
vieille voiture,ancêtre,voiture ancienne:voiture de collection
vendu ma voiture,vends ma voiture,voiture vendue:vendez votre véhicule,assurance
assurance minimum,moins chère assurance,le minimum obligatoire:au tiers,assurance auto obligatoire
macaron,carte verte,papier d’assurance:attestation et certificat d’assurance
voiturette,sans permis:voiture sans permis
tracteur,tondeuse,engin agricole:tracteur
à bicyclette,bicyclette,cycliste,vélo électrique:vélo
loueur de voiture,louer une voiture,voiture de location:location de voiture
temps pour réclamer,trop tard pour réclamer,combien d’années pour réclamer,dernier délai:prescription,délai
fermer les volets,serrure cassée,porte ouverte vol,bijoux volés:vol et cambriolage
cuisine brûlée,appartement brûlé,gaz explosé,incendier ma maison:incendie,explosion
parties communes,immeuble assurance,syndic assurance,cage d’escalier:copropriété
louer à des touristes,échange de maison,prêter ma maison,famille dans ma maison,vacances contre la leur:échange de logement,location saisonnière
assurer mon téléphone,assurer mon ordi,écran cassé,tablette cassée:appareils portables
téléphone perdu,perdu mon portable,tombé mon téléphone:perte téléphone portable
téléphone volé,piqué mon téléphone,arraché mon téléphone,piqué mon portable:vol téléphone portable
facture détaillée,détail de mes appels,détail facture,hors forfait:factures opérateur
internet rapide,fibre chez moi,raccorder:fibre optique
ligne coupée,panne internet:téléphone internet exécution
acheter à l’étranger,site chinois,tabac par internet,médicaments par internet:site internet étranger
commerçant disparu,site fermé,magasin fermé,société disparue:recours litige
prix différent,pub mensongère,promesse,faux avis:information du consommateur,dgccrf
payé deux fois,commande débitée,débité sans livraison,remboursement commande:achat à distance,paiement,contestation
paypal,carte virtuelle,payer sur internet,e-carte:moyens de paiement internet
payer mes factures,payer edf,payer à distance,tip:payer ses factures
taximan,course de taxi,prix du taxi:taxis
facture entre particuliers,vendre d’occasion,reçu entre particuliers:vente entre particuliers
courrier recommandé par mail,recommandé sur internet:lettre recommandée électronique
nounou,garde de mon bébé:garde d’enfant,assistante maternelle,crèche
aide pour la rentrée,fournitures scolaires:allocation de rentrée scolaire
inscrire mon enfant,changer d’école:inscription scolaire
absent de l’école,sécher les cours:absentéisme scolaire
garde des enfants,voir mes enfants,droit de visite:autorité parentale,garde alternée
père paie pas,pension pas payée,ex paie pas la pension:pension alimentaire
reconnaître mon enfant,papa pas marié:reconnaissance d’un enfant,filiation
se pacser,faire un pacs:pacs,conclusion
demander la nationalité,devenir français:naturalisation,nationalité française
faire venir ma femme,faire venir ma famille:regroupement familial
inviter un ami étranger,loger un étranger:attestation d’accueil
démissionner,quitter mon boulot,partir de mon travail:démission,rupture conventionnelle
heures pas payées,travailler le dimanche:heures supplémentaires
harcelé au travail,chef me crie,patron méchant:harcèlement moral
jours de congé,vacances refusées,poser mes vacances:congés payés
accident au boulot,blessé au travail,tombé au travail:accident du travail
partir à la retraite,âge de la retraite,arrêter de travailler:retraite,départ
petite retraite,retraite trop petite,pas assez de retraite:minimum vieillesse,aspa
fauteuil roulant,handicapé aide,plus capable de travailler:handicap,aah,invalidité
propriétaire augmente,loyer augmente,hausse du loyer:révision du loyer
propriétaire veut me faire partir,congé du propriétaire,propriétaire reprend:congé donné par le bailleur
quitter mon logement,rendre l’appartement,partir de mon logement:congé locataire,préavis
moisissure,humidité,chauffage marche pas,logement pourri:logement décent,travaux
hlm,logement social,logement pas cher:logement social
loyer impayé,plus payer mon loyer,retard de loyer:impayés de loyer,expulsion
porter plainte,déposer plainte:plainte
battue,frappé par mon mari,violent:violences conjugales
pas là le jour du vote,voter à ma place:vote par procuration
inscrire pour voter:liste électorale
acte de naissance,papier de naissance:acte de naissance
carte grise,papier de la voiture,acheter une voiture papiers:certificat d’immatriculation
passeport bébé,voyager avec enfant,enfant qui voyage seul:autorisation de sortie du territoire,passeport
pv,contravention,prune,contester une amende:amende,contestation
avocat gratuit,pas les moyens d’un avocat,aide pour un avocat:aide juridictionnelle
casier,papier de condamnation:casier judiciaire
chien mordu,chien dangereux,promener mon chien:animal,chien
abattre un arbre,branches du voisin,haie du voisin,clôture voisin:voisinage,mitoyenneté
cabane de jardin,véranda,piscine,construire un garage:permis de construire,déclaration préalable
créer ma boîte,se mettre à mon compte:création d’entreprise,micro-entrepreneur
reprendre des études,apprendre un métier,cpf:formation professionnelle
trouver un médecin,médecin refuse,dépassement:médecin traitant,honoraires
pompe funèbre prix,payer l’enterrement,payer les obsèques,cendres,incinération:obsèques,crémation
pépé,mamy,vieille tante:succession,personne âgée
tutelle,perd la tête,alzheimer:tutelle,curatelle,habilitation familiale`
