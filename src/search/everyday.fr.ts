/**
 * French as it is spoken at home, in messages and at the counter, and the matters that it means:
 * familiar words, short forms, brands that stand for a thing, who and what is in a story. Written
 * subject by subject, without a list of queries. Runs where an index is built.
 */

/** What people say (left) may be answered by a page that says (right); not the other way round. */
export const RELATED = `
oseille,flouze,pépettes,maille,biffe,moula,tune,biftons,pèze,brouzoufs:argent,somme
keuros:euros,somme
fauché,rincé,ruiné,dèche,galère d’argent:difficultés financières,découvert,surendettement
banquier,banquière,conseiller clientèle,chargé de clientèle,guichetier:banque
caisse d’épargne,crédit agricole,bnp,société générale,lcl,crédit mutuel,cic,banque postale,boursorama,fortuneo,monabanq,axa banque:banque
n26,revolut,nickel,compte nickel,néobanque,banque en ligne,banque mobile:compte,banque
maaf,macif,maif,matmut,gmf,groupama,allianz,axa,generali,direct assurance,mma:assurance,assureur
cofidis,sofinco,cetelem,cofinoga,oney,carrefour banque,younited,floa:crédit à la consommation,crédit renouvelable
western union,moneygram,ria:transfert d’argent,mandat
klarna,alma,paiement en 3 fois,paiement en 4 fois,payer en plusieurs fois:crédit à la consommation,paiement échelonné
bitcoin,crypto,cryptomonnaie,ethereum,trading,forex:investissement,placement,escroquerie
bourse,actions,portefeuille d’actions,dividendes:valeurs mobilières,compte titres,pea
sicav,fcp,opcvm,etf:placement,valeurs mobilières
cagnotte,leetchi,pot commun,crowdfunding,financement participatif:don,collecte
tontine,prêt familial,dépanner de l’argent:prêt entre particuliers
tirelire,bas de laine,mettre de côté,économies,économiser,pécule:épargne
ldd,ldds,lep,pel,cel,pea,codevi,perp,perco,pee:épargne,plan d’épargne
petite épargne,livret bancaire,livret orange:livret d’épargne
blanchiment,argent sale,mule,prêter mon compte,encaisser pour quelqu’un:escroquerie,blanchiment
biffeton,bifton,coupure,gros billets:billets,espèces
ferraille,monnaie,petite monnaie,pièces jaunes,centimes:pièces,espèces
rendre la monnaie,rendu monnaie:paiement en espèces
tpe,terminal,sans fil,bip,biper:paiement par carte,sans contact
puce,piste magnétique,cryptogramme,pictogramme:carte bancaire
bouffée,mangée,gobée,aspirée,restée dans la machine,restée dans le distributeur:carte avalée
oublié mon code,code faux,trois essais,code erroné,mauvais code:code confidentiel,carte bancaire
débit différé,débit immédiat,fin de mois:carte de paiement,débit
cheque cadeau,chèque vacances,chèque emploi,chèque de voyage,traveller:chèque
talon,souche,signer un chèque,remplir un chèque:chèque
endosser,ordre du chèque,libeller,libellé:chèque
chèque de banque,chèque certifié,vente entre particuliers:chèque de banque
trop perçu,versé par erreur,reçu par erreur,trop versé:erreur,remboursement,indu
mensualiser,échéancier,étalement:délai de paiement,mensualisation
retard de paiement,mise en demeure,lettre de relance,relance,dernier rappel:recouvrement,impayé
société de recouvrement,cabinet de recouvrement,intrum,contentieux:recouvrement
commandement de payer,titre exécutoire,injonction:injonction de payer,saisie
atd,satd,avis à tiers détenteur,opposition administrative:saisie administrative à tiers détenteur
bloqué par un huissier,gelé par un huissier,vidé par un huissier:saisie sur compte bancaire
sbi,laisser de quoi vivre,manger à la fin du mois:solde bancaire insaisissable
plan de redressement,moratoire,prp:surendettement
ficp,fcc,fnci,banque de france fiché,défiché,défichage,lever l’interdiction:fichier,interdit bancaire
refuse de me prêter,refuse mon dossier,dossier refusé,banques refusent de prêter:refus de crédit,crédit
fiche d’information,offre de prêt,délai de réflexion,signer une offre:offre de crédit
crédit caché,crédit à mon nom,crédit à mon insu,prêt à mon nom:usurpation d’identité,crédit
signature imitée,imiter ma signature,faux et usage de faux,fausse signature,falsifié,falsifier:faux,escroquerie
ira,indemnités de remboursement,pénalités de remboursement,payer la fin du prêt:remboursement anticipé
courtier,courtage,démarcheur:intermédiaire,crédit
déblocage des fonds,appel de fonds,vefa:crédit immobilier,vente
taux fixe,taux variable,taux révisable,indexé:taux d’intérêt,crédit immobilier
tableau d’amortissement,capital restant,capital restant dû:crédit immobilier,remboursement
lissage,modulation,moduler,suspendre mes échéances,report de mensualité:mensualités,report
deuxième crédit,second crédit,cumuler des crédits,plusieurs prêts:regroupement de crédits
loi lemoine,loi hamon,loi bourquin,loi lagarde,délégation d’assurance:assurance emprunteur
surprime,refus médical,fumeur,tabac:assurance emprunteur,questionnaire de santé
incapacité de travail,itt,ptia,ipt,perte d’autonomie:assurance emprunteur,invalidité
micro-crédit,microcrédit,prêt social,prêt d’honneur:microcrédit personnel
action logement,un pour cent logement,prêt employeur,pal:prêt action logement
eco-ptz,éco-prêt,isolation,changer mes fenêtres,pompe à chaleur,chaudière,poêle:travaux,rénovation énergétique
maprimerénov,cee,certificat d’économie d’énergie,coup de pouce:prime,travaux
paj,prêt conventionné:prêt à l’accession sociale
mandat de protection,habilitation familiale,perdre la tête,perdre la mémoire,démence,sénile:tutelle,protection juridique,mesures de protection
curatelle,mettre sous tutelle,curateur:tutelle,curatelle
procu,signer à sa place,mandater:procuration
belle-mère,beau-père,beaux-parents,belle-sœur,beau-frère,gendre,bru,belle-fille,beau-fils:famille,parents
mamy,papy,pépé,tatie,tonton,tata,cousin,cousine,neveu,nièce,parrain,marraine,filleul:famille,parent
daron,daronne,darons,reum,reup,padre,maman,papa:parents
frangin,frangine,frérot,sœurette,jumeau,jumelle:frère,sœur
gosse,gamin,gamine,mioche,môme,marmot,minot,loupiot,rejeton,bambin,gosses,petiot,petiots:enfant
meuf,nana,mec,petit ami,petite amie,compagnon,compagne,chéri,chérie,fiancé,fiancée,conjointe:conjoint,concubin
épouse,époux,femme,mari:conjoint,époux
ex,ancien mari,ancienne femme,ancien compagnon:divorcé,séparation
claquer,crever,clamser,décédée,parti trop tôt,perdu ma mère,perdu mon père,perdu mon mari,perdu ma femme,perdu mon frère,perdu ma sœur,perdu un proche,perte d’un proche,deuil:décès
défunte,trépas,trépassé:décès,défunt
tester par écrit,dernières volontés,écrire un testament,testament holographe,olographe:testament
cendres,urne,incinération,incinérer,cercueil,caveau,pierre tombale,tombe,marbrier,veillée,morgue,chambre funéraire,corbillard:obsèques,crémation,funéraire
pompes funèbres,croque-mort,payer l’enterrement,coût de l’enterrement,contrat obsèques,convention obsèques:obsèques,frais d’obsèques
capital décès,pension de veuvage,allocation veuvage,aide veuvage:capital décès,veuvage,pension de réversion
partager l’héritage,partager la maison,part d’héritage,notaire bloque,blocage succession,indivision:partage,succession,indivision
dernier vivant,au dernier des vivants,donation entre époux:donation entre époux,conjoint survivant
refuser l’héritage,renoncer à l’héritage,dettes du défunt,hériter des dettes,hériter de dettes,payer les dettes du mort:renoncer à la succession,succession
généalogiste,héritier inconnu,héritier introuvable:succession,généalogiste
objets de valeur,meubles du défunt,vider l’appartement,vider la maison:succession,inventaire
agira,agirc,ciclade,contrat oublié,argent oublié,assurance vie oubliée:assurance vie en déshérence,comptes inactifs
clause bénéficiaire,toucher le capital,changer le bénéficiaire:assurance vie,bénéficiaire
pacte dutreil,démembrement,démembrer,donner la nue-propriété:donation,usufruit
donner de son vivant,donner à ses enfants,donner une maison,aider un enfant financièrement:donation
avantager un enfant,déshérité,écarter un enfant,enfant caché,enfant d’un premier lit,famille recomposée:succession,héritiers réservataires
tomber en panne,panne sèche,dépanneuse,dépanner,remorquer,batterie,crevaison,pneu crevé:assistance,dépannage
bagnole,charrette,auto,tacot,guimbarde,4x4,suv,berline,break,citadine,utilitaire:voiture,véhicule
clio,peugeot,renault,citroën,mercedes,bmw,audi,tesla,twingo,golf,toyota:voiture,véhicule
scooter,scoot,mob,mobylette,bécane,motard,cyclo,cyclomoteur,quad:moto,deux-roues
bicloune,vélo électrique,vae,biclou,trotte:vélo,engin de déplacement personnel
poids lourd,camion,camionnette,fourgon,fourgonnette:véhicule,poids lourd
tamponner,tamponné,rentré dedans,défoncé,emplafonné,accroc,pliée,plié,cabossé,enfoncé,embouti,éraflé,éraflure:accident,dommages
conducteur sans permis,rouler sans permis,sans le permis:conduite sans permis
refus de priorité,stop grillé,feu rouge,feu grillé,ligne blanche,sens interdit,ceinture,portable au volant,téléphone au volant:infraction routière,contravention
gendarmes,flics,keufs,condés,schmitt:police,gendarmerie
pv,procès verbal,papillon,prune,amende de stationnement,fps,forfait post-stationnement:amende,contravention
rhône,antai,consignation,contester un pv,contester une prune:contester une amende
sabot,embarquée,voiture disparue de la rue:fourrière
carte grise,ants,changement de carte grise,changer l’adresse de ma carte grise,cession:certificat d’immatriculation
ct,contre-visite:contrôle technique
crit’air,vignette,pastille,zfe,zone à faibles émissions:certificat qualité de l’air
assurance auto,assurance voiture,assurance moto,carte verte,vignette verte:assurance véhicule
bonus,malus,coefficient,relevé d’information,relevé d’informations:bonus malus,assurance auto
formule:assurance auto,garantie
résilié pour sinistres,trop de sinistres,résilié par mon assureur,viré de mon assurance,radié de l’assurance,assureur me vire:résiliation par l’assureur
sans couverture:défaut d’assurance
constat,e-constat,croquis,torts,tort,responsabilité dans l’accident:constat amiable,accident
délai pour déclarer,déclarer à l’assurance,prévenir l’assurance:déclaration de sinistre
expert,expertise,contre-expertise,vétusté,valeur à neuf,vrade:expertise,indemnisation
malfaçon,malfaçons,chantier,artisan,maître d’œuvre,entrepreneur,garantie décennale:garantie décennale,travaux
dommages-ouvrage,décennale,biennale,parfait achèvement:garantie décennale,assurance construction
canicule,sécheresse,fissures,maison fissurée,mur fissuré:catastrophe naturelle
tuyau percé,canalisation,robinet,machine qui fuit,débordé,wc bouchés,voisin du dessus,voisin du dessous:dégât des eaux
crame,cramé,brûlé,prend feu,court-circuit,fumée,suie:incendie
porte défoncée,fracturé,effraction,visité,dévalisé,cambriole:cambriolage,vol
clés volées,clés perdues,perdu mes clés,changer la serrure:vol,serrurier
vol à l’arraché,pickpocket,arraché,racket,agressé dans la rue:vol,agression
taxé,tiré,chipé,barboté,subtilisé,dépouillé,soulagé,chouré,choura,tapé mon portable:vol
ballon,carreau cassé,vitre du voisin,jouet,trampoline,chien a mordu,mordu par un chien:responsabilité civile,dommage
kiné,ostéo,podologue,orthophoniste,infirmière,sage-femme,cardiologue,gynéco,pédiatre,ophtalmo,dermato,ergothérapeute:soins,remboursement,médecin
ordonnance,pharmacie,pharmacien,cachets,médocs,comprimés,pilules,antibiotique,générique:médicament
sécu,carte vitale,cpam,ameli,caisse maladie,assurance maladie,caisse primaire:sécurité sociale,assurance maladie
mutuelle,complémentaire,tiers payant,dépassement d’honoraires,reste à ma charge:complémentaire santé
ald,longue maladie,maladie longue durée,affection longue durée:affection de longue durée
arrêt de travail,arrêt maladie,jours de carence,ij,indemnités journalières:arrêt maladie
mi-temps thérapeutique,reprise progressive,médecin du travail,inapte,inaptitude:arrêt maladie,inaptitude,médecine du travail
rqth,mdph,carte mobilité inclusion,cmi,macaron,place handicapé,fauteuil,malvoyant,aveugle,sourd,malentendant,paralysé:handicap
aidant,proche aidant,s’occuper de ma mère,garder ma mère,aide à la maison,dame de compagnie,portage de repas,téléalarme:aide à domicile,personne âgée,proche aidant
maison de vieux,hospice,mouroir,résidence senior,foyer logement,usld:ehpad,établissement pour personnes âgées
obligation alimentaire,payer la maison de retraite,payer l’ehpad:obligation alimentaire,aide sociale à l’hébergement
hp,hôpital psychiatrique,internement,interner,enfermé à l’hôpital:soins psychiatriques
suicidaire,mal-être,idées noires,dépressif,dépression:santé mentale,psychologue
drogue,shit,beuh,weed,joint,coke,addict,addiction,accro,alcoolique:stupéfiants,addiction
enceinte,cloque,attend un bébé,attendre un bébé,test de grossesse,écho,échographie,fausse couche,accouchement sous x:grossesse
pma,procréation,fécondation,stérile,don de sperme,don d’ovocytes:assistance médicale à la procréation
poupon,bb,nouveau-né,tétine,poussette,allaiter,couches:naissance,enfant
paje,prime de naissance,prime bébé,allocation de base:prestation d’accueil du jeune enfant,prime à la naissance
caf,alloc,allocs,allocation familiale,allocations familiales,cnaf,msa:allocations familiales,prestations
parent isolé,mère célibataire,père célibataire,maman solo,papa solo,élever seule,élever seul,fille-mère:parent isolé,allocation de soutien familial
aripa,pension pas payée,ne paie pas la pension,ne verse pas la pension,père ne paye pas:pension alimentaire impayée
jaf,garde alternée,droit de garde,garde du petit,garde des petits,garde exclusive:garde d’enfants,autorité parentale,résidence de l’enfant
enlèvement d’enfant,parti avec mon enfant,emmené mon fils,emmené ma fille,pas rendu mon fils:enlèvement parental,non représentation d’enfant
voir mes petits-enfants,grands-parents privés:droit de visite des grands-parents
cocu,tromper ma femme,infidèle,adultère,quitter ma femme,quitter mon mari,plaqué,largué,largue:divorce,séparation
consentement mutuel,divorcer à l’amiable,divorce sans juge,divorce pour faute:divorce
noces,bague,dire oui,se dire oui,passer devant le maire,publication des bans,bans:mariage
communauté,séparation de biens,régime matrimonial,contrat de mariage:régime matrimonial
dépacser,rompre le pacs,casser le pacs,fin du pacs:dissolution du pacs
blase,patronyme,changer de blase,porter le nom,nom de jeune fille,nom de mari:nom,changement de nom
trans,changer de sexe,transition:changement de sexe,état civil
chercher ma mère biologique:accès aux origines,adoption
famille d’accueil,ddass,ase,assistante sociale,enfant maltraité,maltraitance,battu:protection de l’enfance,enfance en danger
émancipé,émanciper,partir de chez mes parents,mineur seul:émancipation
fugue,fuguer,disparu de la maison:disparition,fugue
taf,taff,taffer,job,turbin,bosser,bosse,gagne-pain,gagner ma vie,bossé,charbonner:emploi,travail
patron,patronne,boîte,boss,big boss,dirlo,manager,rh,drh:employeur,entreprise
lourdé,saqué,débarqué,licencié,mis dehors par mon patron:licenciement
faute grave,faute lourde,entretien préalable,mise à pied:licenciement,sanction disciplinaire
démissionne,claquer la porte,quitter mon travail,quitter mon emploi,quitter ma boîte,plaquer mon travail:démission
paie,paye,fiche de paye,bulletin de paie,feuille de paie:salaire,bulletin de paie
heures sup,heure sup,travail de nuit,travailler la nuit:temps de travail,heures supplémentaires
smic,smicard,salaire minimum,augmentation,treizième mois,13e mois:salaire
black,sans contrat,non déclaré,travail au noir:travail dissimulé
auto-entrepreneur,micro-entreprise,freelance,indépendant,siret,kbis:création d’entreprise,travailleur indépendant
stage,stagiaire,service volontaire,wwoof:stage
pole emploi,assedic,anpe,are,france travail,chomdu,inscription chômage,actualiser,actualisation,pointer au chômage:chômage,demandeur d’emploi,pôle emploi
rsa,rmi,minima sociaux,aide sociale,aides sociales,bon alimentaire,banque alimentaire,restos du cœur,ccas:revenu de solidarité active,aide sociale
prime de noël,chèque énergie,prime exceptionnelle,aide exceptionnelle:prime
cgt,délégué du personnel,cse,comité d’entreprise,élu du personnel,grève,gréviste:représentant du personnel,syndicat
congé sabbatique,année sabbatique,césure,congé sans solde:congé
congé pat,congé mat,congé parental,arrêter de travailler pour mon bébé:congé de paternité,congé de maternité,congé parental
enfant malade,garder mon enfant malade,jours enfant malade:congé pour enfant malade
férié,fériés,noël,lundi de pâques,dimanche:jours fériés
pépin au travail,accident au boulot,tombé au travail,blessé au travail,chute au travail:accident du travail
cv,lettre de motivation,entretien d’embauche,recruteur:recherche d’emploi
bilan de compétences,vae,reconversion,changer de métier,formation payée:formation professionnelle,compte personnel de formation
carsat,agirc arrco,cnav,taux plein,rachat de trimestres,carrière,relevé de carrière:retraite
cumul,travailler à la retraite,retraité qui travaille:cumul emploi-retraite
apart,appart,appartement,bicoque,baraque,piaule,t2,f3,kot:logement
coloc,colocation,colocataire,sous-louer,sous-location:colocation,location
agence immobilière,agent immobilier,immo,marchand de sommeil:agence immobilière,location
proprio,propriétaire,bailleur,taulier:bailleur,propriétaire
bail,contrat de location,meublé,non meublé:bail,contrat de location
filer mon préavis,donner mon congé,rendre l’appartement,rendre mon appart,quitter mon appart,partir de la location:congé,préavis
garants,caution solidaire,visale,garantie loyers,gli,loca-pass:caution,garantie visale
loyer en retard,loyer impayé,plus payer mon loyer,retard de loyer,peux plus payer le loyer:loyers impayés
expulsion,mettre dehors,virer un locataire,virer mon locataire,trêve hivernale,sdf,sans abri:expulsion,hébergement d’urgence
humidité,moisi,champignons,cafards,rats,punaises,punaises de lit,souris,insalubre,chauffage cassé:logement décent,insalubrité
dpe,passoire,diagnostic,loi carrez,loi boutin:diagnostic immobilier
digicode,ascenseur,ag,assemblée générale,charges de copro,tantièmes,conseil syndical:copropriété
boucan,vacarme,raffut,fiesta,soirée,talons,aboie,aboiement,aboyer,coq,perceuse,tondeuse,tondre:bruit,trouble de voisinage
mitoyen,mitoyenneté,grillage,clôturer,bornage,limite de terrain,servitude,droit de passage,vis-à-vis:mitoyenneté,bornage,servitude
plu,cos,cadastre,cabanon,carport,pergola,surélever,ravalement,velux,abri:permis de construire,déclaration préalable
terrain constructible,viabiliser,lotissement,constructeur,maison neuve:terrain,construction
hotel,camping,mobilhome,location vacances,arrhes:location saisonnière,hébergement
facture edf,facture gaz,engie,kwh,linky,compteur,coupure,couper le courant,coupé l’électricité,couper l’eau:électricité,fournisseur d’énergie
sfr,bouygues,sosh:opérateur,téléphone
4g,sim,carte sim,gsm,tel,téléfon:téléphone mobile
spam,pourriel,mail indésirable,sms indésirable,démarchage,cpf sms,appel commercial,call center,plateforme d’appel:démarchage téléphonique,spam
facebook,insta,instagram,snap,snapchat,tiktok,twitter,réseaux sociaux,nudes,revenge porn:réseaux sociaux,droit à l’image,vie privée
cookies,rgpd,cnil,données perso:données personnelles
arnaqueur,brouteur,arnaque sentimentale,love scam,meetic,tinder,amoureux sur internet,rencontré sur internet:escroquerie
faux policier,faux banquier,faux agent,faux conseiller,se faisait passer:escroquerie,usurpation
mail bizarre,sms chelou,numéro inconnu,lien chelou,site chelou,chelou,louche,bizarre,suspect,fake:escroquerie,hameçonnage
entourloupe,carotte,carotter,carotté,entubé,entuber,pigeonné,pigeon,plumé,rouler dans la farine,berné,bernée,couillonné,baisé:escroquerie
rien à voir,contrefaçon,faux produit,imitation:conformité,contrefaçon
délai de rétractation,renvoyer un article,retourner un article,renvoyer un colis,satisfait ou remboursé:droit de rétractation
bon d’achat,carte cadeau,bon de réduction:avoir,achat
colissimo,chronopost,mondial relay,transporteur,livreur,amazon:livraison
sav,tombé en panne,hs:garantie,panne
vol annulé,avion annulé,avion en retard,vol retardé,valise perdue,bagage perdu,surbooking,sncf,train en retard,tgv:transport,passager,indemnisation
agence de voyage,voyage annulé,croisière,séjour annulé,tour opérateur:voyage à forfait
concert annulé,billet de concert,place de concert,spectacle annulé:annulation,spectacle
ubereats,restaurant,resto,intoxication,périmée,hygiène:restaurant
coiffeur,esthétique,institut:prestation
garagiste,réparateur,vidange,facture garage,réparation ratée:garage,réparation
moteur cassé,compteur trafiqué,kilométrage,voiture pourrie:vice caché,véhicule d’occasion
dgccrf,répression des fraudes,ufc,signal conso:association de consommateurs,litige
médiateur,conciliateur,arrangement:médiation,conciliateur de justice
avocat,bavard,commis d’office,aide juridictionnelle,aj:avocat,aide juridictionnelle
porter plainte,déposer plainte,main courante,pré-plainte,retirer ma plainte:plainte
petites créances,attaquer,traîner en justice,traîner au tribunal,poursuivre,assigner:tribunal,recours en justice
taule,cabane,zonzon,incarcération,bracelet électronique,sursis,tig,parloir:prison,détention
casier vierge,b3,antécédents:casier judiciaire
viol,violeur,attouchement,pelotée,agression sexuelle,abus sexuel,inceste,pédophile:violence sexuelle,viol
raciste,racisme,homophobe,homophobie,sexiste,discriminé:discrimination
gifle,claque,baffe,tabasser,cogner,casser la gueule,coup de poing:violences
corbeau,lettre anonyme,diffamer,diffamation,calomnie:diffamation,injure
chantage,extorsion,sextape,webcam:chantage
impôt,impôts,tax,taxes,ir,trésor,percepteur,perception,trésorerie,bercy,inspecteur des impôts:impôt,impôts
déclarer mes revenus,déclaration de revenus,télédéclaration,déclaration en ligne:déclaration de revenus
tva,csg,crds,cehr:taxe,prélèvements sociaux
non-imposable,paie pas d’impôt,payer moins d’impôts,défiscaliser,pinel,scellier,girardin:réduction d’impôt,non imposable
redevance télé,redevance tv,taxe télé:redevance audiovisuelle
foncière,taxe d’ordures,teom,taxe maison:taxe foncière
ifi,isf,fortune:impôt sur la fortune immobilière
plus-value,vendre avec bénéfice,revendre plus cher:plus-value
femme de ménage,nounou à domicile,cesu,urssaf,pajemploi,employer quelqu’un:salarié à domicile,cesu
détaché fiscalement,rattaché,rattachement,rattacher mon fils,rattacher ma fille,déclarer mon fils:rattachement,quotidien familial,quotient familial
travailler à l’étranger,frontalier,double imposition,suisse,luxembourg:frontalier,impôt,étranger
compte à l’étranger,compte en suisse,compte offshore,paradis fiscal:compte à l’étranger
cni,carte identité,papiers d’identité,pièce d’identité,papelards:carte d’identité,pièce d’identité
rendez-vous mairie,refaire ma carte,refaire mes papiers,refaire mon passeport,photo d’identité,photomaton:carte d’identité,passeport
justif,justificatif de domicile,preuve d’adresse,quittance,attestation d’hébergement,héberger:justificatif de domicile,hébergement
déménage,déménager,changer d’adresse,nouvelle adresse,suivi de courrier,réexpédition:changement d’adresse,déménagement
copie de mon acte,papier de naissance,bulletin de naissance:acte de naissance
légaliser,légalisation,tamponner un document,copie certifiée,apostille,traduction assermentée:légalisation,copie certifiée conforme
carte électorale,bureau de vote,inscrit sur les listes,radié des listes,vote blanc:liste électorale,vote
carte de séjour,récépissé,préfecture,vls-ts,blédard,clando,papiers français,régularisé:titre de séjour
oqtf,expulsé de france,centre de rétention,rétention,charter:éloignement,obligation de quitter le territoire
asile,demander l’asile,ofpra,cada,réfugiés,dublin:demandeur d’asile
mariage blanc,épouser une étrangère,épouse étrangère,ramener ma femme,faire venir ma femme,faire venir mon mari,faire venir mes parents:conjoint étranger,regroupement familial,visa
esta,schengen,visa touristique,attestation d’accueil:visa,attestation d’accueil
sortie du territoire,ast,mineur qui voyage,voyager avec mon fils,emmener mon fils à l’étranger,enfant seul en avion:autorisation de sortie du territoire
douanes,franchise douanière,cartouche,ramener de l’alcool,rapporter,duty free,détaxe:douane
bahut,maternelle,primaire,collège,lycée,cp,cantoche,instit,maîtresse,prof,proviseur:école,scolarité
parcoursup,licence,master,université,crous,resto u,chambre universitaire,cvec:études supérieures,étudiant
prime de rentrée,ars,allocation rentrée,fournitures scolaires,cartable:allocation de rentrée scolaire
colo,colonie,centre aéré,animateur,bafa,babysitting,baby-sitter:accueil de loisirs,bafa,garde d’enfants
conduite accompagnée,aac,heures de conduite,auto-école,moniteur,passer le permis,repasser le permis,candidat libre:permis de conduire
permis sauté,permis sucré,sauté mon permis,perdre mes points,récupérer des points,stage de points,zéro point:suspension du permis,permis à points
permis étranger,échanger mon permis,permis marocain,permis algérien,permis international:échange du permis de conduire
clébard,clebs,matou,minou,clabaud,bestiole,nac,véto,vétérinaire,puce électronique,rage:animal de compagnie
pitbull,rottweiler,staff:chien dangereux
pêche,pêcher,chasse,fusil,carabine,flingue,arme,tir:permis de chasse,arme
drone,feu d’artifice,barbecue,brûler des feuilles,feu de jardin,camper:réglementation
brocante,vide-grenier,vide grenier,braderie,vinted,vendre sur internet:vide-greniers,vente
asso,assoc,bureau de l’association,trésorier,président d’association:association
bénévolat,pompier volontaire,réserviste,militaire,jdc,journée défense,recensement,recenser:service national,journée défense et citoyenneté
covid,corona,confinement,pass sanitaire:covid
pompier,samu:urgence
facteur,recommandé,courrier perdu,lettre perdue,timbre:poste,courrier,lettre recommandée`
