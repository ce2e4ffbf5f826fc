/**
 * What French customers say around a matter, beside `synonyms.fr.ts`: nobody would call these the
 * same, and yet a page about the one answers the other.
 */

/** What people say (left) may be answered by a page that says (right); not the other way round. */
export const RELATED = `
bloquer:opposition
opposition carte:perte de carte,vol de carte,opposition
carte perdue,carte volée:opposition
portefeuille,sac à main,portemonnaie:carte bancaire,papiers,vol,perte
avaler,garder ma carte,manger ma carte,bloquer ma carte:carte avalée
skimming,copier ma carte,débit inconnu,achat inconnu,paiement inconnu,opération inconnue,débit que je ne reconnais pas,paiement que je ne reconnais pas:fraude carte bancaire,paiement frauduleux,paiement non autorisé,contester
codes,donner mes codes,communiquer mes codes:hameçonnage,fraude,escroquerie
faux:frauduleux,escroquerie
frauduleux,fraude:escroquerie,hameçonnage
appelle,appeler,coup de fil:téléphone
usurper:escroquerie,usurpation,fraude
smishing,vishing,colis bloqué,lien douteux,lien suspect,cliquer sur un lien:hameçonnage,phishing,frauduleux
faux site,site bidon:escroquerie,phishing
à sec,fauché,fin de mois difficile:découvert,difficultés de paiement,surendettement
trop de crédits,trop de dettes,criblé de dettes,dettes,endetté:surendettement,difficultés de remboursement
arrive pas à payer:difficultés à payer,impayé
banque de france,commission de surendettement:surendettement
effacer mes dettes,faillite personnelle,annuler mes dettes:rétablissement personnel,effacement des dettes
débloquer,bloqué:blocage,déblocage
licencier,perdre mon travail,perdre mon emploi,chômage:perte d’emploi
maladie,invalidité,accident du travail,handicap:incapacité,invalidité
cancer,maladie grave,malade,diabète,problème de santé,séropositif:aeras,risque aggravé de santé,questionnaire médical
papa mort,maman morte,mari mort,père mort,mère morte,perdre mon père,perdre ma mère,perdre mon mari,veuf,veuve,veuvage,décéder:décès,succession
enterrer,cercueil,cimetière:obsèques,décès
grand-mère,grand-père,mamie,papi,oncle,tante:parents,succession,héritage
frère,sœur:famille,héritier
laisser,léguer,legs,transmettre:succession,donation,testament
avantage,inconvénient,différence,comparer,choisir,mieux,lequel:différence,comparaison
mariage,marier:conjoint,époux
quitter,quitte,partir,rupture:séparation,divorce
ex,ex-mari,ex-femme:divorce,séparation
couple:conjoint,époux,concubin
fils,fille,ado,adolescent,petit:enfant,mineur
majorité:mineur
étudiant,étude,fac,université:jeune,étudiant
senior,âgé,vieux,personne âgée,alzheimer,dépendant,autonomie:personne protégée,tutelle,procuration
handicap,protéger,tuteur:tutelle,majeur protégé
sortir,tirer:retrait,retirer
sortir du liquide,sortir de l’argent,tirer de l’argent:retrait d’espèces
déposer,verser,mettre:dépôt,versement
poser un chèque,déposer un chèque,encaisser,toucher un chèque,mettre un chèque à la banque:encaissement,remise de chèque,paiement par chèque
envoyer,expédier:virement,transfert
envoyer de l’argent,faire passer de l’argent:virement,transfert d’argent,mandat
recevoir de l’argent,salaire pas tombé,argent pas arrivé:virement
tombé,arrivé:reçu
tromper,erreur,mauvais compte,mauvais iban:erroné,erreur
couper,arrêter,stopper,suspendre,annuler,révoquer:résiliation,révocation,opposition,annuler
annuler un prélèvement,stopper un prélèvement,bloquer un prélèvement:prélèvement
abonnement,salle de sport,netflix:prélèvement,contrat
arrêter contrat,quitter assurance,changer d’assurance,changer d’assureur,partir de mon assurance,annuler mon contrat,annuler mon assurance:résiliation
augmenter,hausse,augmentation:majoration,modification
baisser,réduire,diminuer,moins cher,alléger:réduction,renégociation
renégocier,baisser mon taux,meilleur taux,taux plus bas:renégociation,rachat de crédit
reporter,décaler,suspendre,pause:report,suspension,difficultés
étaler,échelonner,plusieurs fois,délais de paiement:délai de paiement,échelonnement
finir de payer,fin du prêt,prêt terminé,rembourser avant la fin,solder:remboursement anticipé
prêter,avancer de l’argent,ami,pote,copain,copine,famille:prêt entre particuliers
se porter caution,garantir:cautionnement,caution
refuser,refusé,refuse,rejet,rejeté:refus
personne ne veut m’assurer,aucun assureur:refus d’assurance,bureau central de tarification
aucune banque,banques refusent:droit au compte,refus d’ouverture
fermer mon compte,clôturer mon compte,virer de la banque,banque me vire,fermé mon compte:clôture du compte
ajouter mon mari,ajouter ma femme,ajouter mon conjoint,mettre mon conjoint:compte joint,procuration
gérer le compte,accéder au compte,s’occuper du compte:procuration
ouvrir,créer,souscrire:ouverture,souscription
ouvrir un livret,meilleur livret,livret défiscalisé:livret d’épargne,comptes et livrets d’épargne
sans impôt,défiscalisé,non imposable,exonéré:exonération,exonéré
rendement,rapporte,rémunère:taux,intérêts
débloquer,sortir mon argent,récupérer mon argent,casser:déblocage,déblocage anticipé,retrait
prime,bénéfices de ma boîte,bénéfices:participation,intéressement
actions gratuites,stock options:attribution d’actions
assurer,couvert,couvre,couverture:assurance,garantie,garanti
bateau,jet ski:bateau de plaisance
vélo,trottinette,vtt,cycliste,edpm:vélo
caravane,camping-car,mobil-home:caravane
remorque,tracteur:engin agricole,véhicule
airbnb,location saisonnière,gîte,chambre d’hôtes:meublé de tourisme,location meublée
blablacar,partage de trajet:covoiturage
uber,vtc:taxi,vtc
ski,montagne,snowboard:ski
sanglier,chevreuil,cerf,biche,gibier,renard:animal sauvage
chien,chat,animal:animal
percuter,rentrer dedans,choc,carambolage,accrochage,accroché,collision,crash,tôle froissée,embouti:accident
accident de voiture,accident auto,accident de la route,accident avec ma voiture:accident
épave,bousillé,hors d’usage:épave,véhicule accidenté
rayer,rayure,vandaliser,dégrader,tag:vandalisme,dégradation
voiture volée,voiture disparue,piqué ma voiture:vol de véhicule
prêter ma voiture,prêter mon véhicule,conducteur occasionnel,quelqu’un d’autre conduit:prêt de véhicule
vendre ma voiture,vente voiture:vente véhicule
garage,stationné:véhicule non utilisé
location de voiture,louer une voiture:location de voiture
vieille voiture,ancêtre,oldtimer:voiture de collection
voiturette,sans permis:voiture sans permis
bourré,alcool,ivre,saoul,drogue,cannabis,stupéfiant:alcool,emprise
sans assurance,non assuré,défaut d’assurance:défaut d’assurance,conduite sans assurance,fgao
délit de fuite,chauffard,responsable inconnu:fgao,fonds de garantie
espagne,italie,allemagne,portugal,belgique,suisse,angleterre,royaume-uni,maroc,algérie,tunisie,turquie,états-unis,usa,amérique,new york,canada,japon,chine,londres,asie,afrique,outre-mer:étranger,pays étranger,hors union européenne
partir,pars,voyager,séjour:étranger,voyage
expatrié,expatriation,vivre à l’étranger,partir vivre,s’installer à l’étranger:étranger,résidence à l’étranger
régler,acheter,dépenser:payer,paiement
montre,apple watch,payer avec mon téléphone,payer avec mon smartphone,payer avec mon portable:sans contact,paiement mobile
cuisine,salon,chambre,salle de bains,grenier,cave:logement,habitation
brûler,cramer,flamme,cheminée,gaz,exploser,électrique:incendie,explosion
fuite,eau,plafond mouillé,plomberie,tuyau,lave-linge,baignoire:dégât des eaux
orage,grêle,tempête,foudre,sécheresse,tremblement de terre,séisme,crue,inondation,fissure,ouragan:catastrophe naturelle,tempête
vitre,fenêtre,carreau:bris de glace
pare-brise:bris de glace
casser,blesser,abîmer chez quelqu’un:responsabilité civile
cambrioleurs,forcer la porte,porte forcée,voleur,voleurs:cambriolage,vol
détecteur de fumée,alarme incendie,daaf:détecteur de fumée
syndic,immeuble,parties communes,copro:copropriété
échange de maison,échanger ma maison:échange de logement
étudiant logement,studio:locataire
vendre ma maison,acheter une maison,acheter un appartement,achat immobilier:achat logement,vente logement,immobilier
compromis,promesse de vente,vente annulée:vente immobilière
primo-accédant,première maison,première fois:prêt à taux zéro,accession
taux zéro,aide pour acheter:ptz
apport,sans apport:apport personnel
construire,travaux,rénovation,rénover:travaux
extension,véranda,agrandir,abri de jardin,piscine,garage:permis de construire,déclaration préalable de travaux
canapé,cuisine équipée,meuble,télé,frigo,ordinateur,électroménager,matelas:achat,produit,bien
jamais arrivé,jamais reçu,colis,retard de livraison:livraison
vendeur,site,magasin,commerçant,boutique,caisse:commerçant,vendeur,professionnel
cassé,abîmé,défaut,tombe en panne:garantie,conformité
sav,échange,échanger:garantie
amazon,cdiscount,leboncoin,vinted,ebay,site marchand:achat sur internet,vente entre particuliers
internet étranger,site chinois,aliexpress:site internet étranger
black friday,promo,rabais,solde:soldes,promotion
télé,box,wifi,fibre,adsl,ligne:internet,téléphone fixe
garder mon numéro,changer d’opérateur,rio:portabilité du numéro
numéro surtaxé,numéro payant:numéros spéciaux
appel,appels,pub,publicité:démarchage
bloctel,liste rouge:démarchage téléphonique
or,bijou,bijoux,montre de luxe,clou:métaux précieux,prêt sur gage
mettre au clou,gager:prêt sur gage
pièces,billet,franc,anciens francs:francs,billets
valise,aéroport,avion,frontière,ramener de l’argent,emporter de l’argent,liquide à l’étranger:douane,transfert d’argent
trésor,gagner,loto,héritage reçu:déclarer
déclarer,oublier de déclarer:déclaration
abus,injuste,trop payé:réclamation,recours
justice,tribunal,procès,juge,attaquer:recours,litige,tribunal
se plaindre de la banque,problème avec ma banque,litige avec ma banque:médiateur bancaire,réclamation
problème avec mon assurance,litige assurance,assurance refuse,assureur refuse:recours litige assureur
impôts trop élevés,erreur impôt:réclamation impôt
payer mes impôts,pas payer mes impôts,retard impôts:délai de paiement impôts,paiement de l’impôt
huissier,saisir,saisi:saisie
laisser pour vivre,reste à vivre,minimum vital:solde bancaire insaisissable
prendre sur mon compte,ponctionner,prélevé sur mon compte:prélèvement,saisie
fisc,trésor public:saisie administrative
chef,boss:employeur
viré,renvoyé,mis à la porte:licenciement
toucher,percevoir:allocation,droit
bulletin de salaire:fiche de paie
grossesse,enceinte:maternité,grossesse
paternité,papa:paternité
nounou,garde d’enfant,crèche:garde d’enfants
vacances,congé:congés payés
retraite,âge de départ:retraite
bruit,fête,tapage,musique:trouble de voisinage,bruit
ordures,poubelle:déchets
élections,voter:liste électorale,vote
perdu ma carte d’identité,papiers volés,papiers perdus:carte d’identité,papiers
passeport urgent:passeport
adn,filiation:filiation
adopter:adoption
coups,frapper,violence,battre:violences
prud’hommes:conseil de prud’hommes
logement social,hlm:logement social
expulser locataire,loyers impayés,loyer impayé:loyers impayés
bailleur garde,propriétaire garde,rend pas ma caution,récupérer ma caution:dépôt de garantie
loyer trop cher,augmentation de loyer:révision du loyer
état des lieux:état des lieux
préavis,quitter mon logement:congé du locataire,préavis
dormant,oubliée,vieux livret,ancien compte,retrouver un compte:compte inactif,ciclade,ficoba
pub,offre:promotion
interdit,fiché,fichage:interdit bancaire,ficp,fcc
chéquier refusé,refuse chéquier:chéquier
barré,encaisser le chèque de quelqu’un:chèque barré
validité,valable,périmé,expirer,expire:validité
vieux chèque:validité chèque
pas d’argent sur le compte,plus d’argent sur le compte,provision:sans provision
dépasser,dépassement:découvert,dépassement
rejet de prélèvement,prélèvement rejeté:incident de paiement
banque m’a pris,facturer:frais,commission
minimum par carte,montant minimum:paiement par carte
commerçant refuse,magasin refuse:refus paiement
renouveler,nouvelle carte,expirée:renouvellement
carte de retrait:retrait
gold,premier,infinite,platinum,prestige:carte bancaire
validation,confirmer,confirmation,3d secure,certicode,securipass,sms de validation:authentification,valider
plante,bug,beug,connexion,connecter:erreur,accès,application
empreinte,face id,touch id,biométrie,reconnaissance faciale:empreinte
changer de numéro,nouveau numéro:numéro de téléphone
machine,borne,automate:distributeur
sécurité,risque:garantie
couler,ruine,faillite banque,krach:faillite,garantie des dépôts
facturette,ticket,reçu:justificatif
preuve,attester,certificat:attestation,justificatif
maison de retraite,ehpad:ehpad
contacter,joindre,adresse:contact
bébé,nourrisson,nouveau-né,naissance:enfant,mineur
rembourser,remboursement,dédommager:indemnisation
carte ne passe pas,carte marche pas,carte fonctionne pas,carte refusée:paiement refusé,carte refusée
devenir client,rejoindre votre banque,premier compte:ouvrir un compte,ouverture de compte
apple pay,google pay,samsung pay,paylib:payer avec mon téléphone,montre
se servir de mon nom,vol d’identité:usurpation d’identité,identité
établissement,organisme:banque
payer moins:baisser,réduire,renégocier
donner de l’argent,cadeau,grosse somme,aider mon fils,aider ma fille,coup de pouce:don,donation,don manuel
donner ma maison,transmettre ma maison:donation
léguer,qui hérite,ordre des héritiers,part d’héritage:succession,héritier
prouver que je suis héritier,certificat d’hérédité:acte de notoriété,attestation héritier
blessé,blessure,passager,piéton,hôpital,séquelles,fauteuil roulant:dommages corporels,victime
tomber,chute,bricolage,jardinage,accident domestique,échelle:accidents de la vie
frais d’avocat,payer un avocat,procès:protection juridique
parking,retrouvé ma voiture abîmée,aile froissée:accident,dégâts matériels
partie à ma charge:franchise
brochure,plaquette,grille tarifaire:tarifs
trop tard,délai dépassé:prescription
blessure animal,mordre,morsure:responsabilité civile
coût total,coût du crédit:taeg
carte de fidélité,carte de magasin,carte de supermarché:carte privative,carte attribuée par un magasin
carte virtuelle,e-carte,numéro unique:paiement par internet
limite de retrait:retrait d’espèces,plafond
distributeur en panne,pas donné les billets:retrait d’espèces
liste de mes comptes,retrouver mes comptes:fichier des comptes bancaires
gérer à ma place,quelqu’un d’autre utilise mon compte:procuration
compte de mon père,compte de ma mère,compte de mes parents:procuration
emprunter pour mes études,financer mes études:prêt étudiant
premier achat,devenir propriétaire,accéder à la propriété:prêt à taux zéro,accession sociale
vieux billets,anciennes pièces,pièces en francs:francs
ramener des cigarettes,rapporter du tabac,médicaments en ligne:site internet étranger,douane
dossier de crédit refusé,banque dit non,crédit refusé:crédit refusé,refus de crédit
trop cher pour moi,peine à rembourser,difficulté à rembourser,traites:difficultés à payer,mensualités
assurance chômage,perdre mon boulot:assurance perte d’emploi
suicide,suicider:décès,exclusion
vivre ensemble,union libre:concubin
piquer mon téléphone,iphone volé,smartphone volé,téléphone volé:vol téléphone portable
perdu mon iphone,téléphone perdu,portable perdu:perte téléphone portable
casser mon contrat,partir chez un autre opérateur,quitter mon opérateur:résiliation,portabilité du numéro
box,décodeur,freebox,livebox:internet,télévision
coupure internet,panne internet:exécution du contrat
appelle sans arrêt,harcèlement téléphonique,vendeur au téléphone:démarchage téléphonique
commercial à la maison,panneaux solaires:démarchage à domicile
garantie expirée,tombé en panne:garantie
vendeur refuse,refuse de rembourser,refuse d’échanger:recours en cas de litige,garantie
signaler,dénoncer,concurrence,dgccrf:répression des fraudes
retourner,renvoyer,rendre un article,changé d’avis:rétractation
commande annulée,jamais livré,commande jamais reçue:livraison,recours
petites annonces,vendre à un particulier,acheter à un particulier:vente entre particuliers
vendre mon or,racheter l’or,bijoux de famille:métaux précieux
recommandé en ligne,recommandé électronique:lettre recommandée électronique
régler mes factures,payer mes factures:payer ses factures
tiers provisionnel,payer en plusieurs fois mes impôts:acomptes,mensualisation
pas les moyens de payer mes impôts,payer mes impôts plus tard:délai de paiement,remise gracieuse
en retard impôts,oublié de payer mes impôts:retard de paiement,sanctions
demander au fisc,avis du fisc:rescrit
copie de ma déclaration,double de ma déclaration:dossier fiscal
fortune,patrimoine,riche:impôt sur la fortune immobilière
expatrié,non résident:français vivant à l’étranger
retour en france,rentrer en france:retour d’expatriation
louer ma maison aux touristes,louer mon appartement,loueur:location meublée,meublé de tourisme
actions,dividendes,plus-values:revenus financiers,plan d’épargne en actions
entreprise donne des actions:attribution d’actions gratuites
prime de ma boîte,prime d’entreprise,argent bloqué:épargne salariale,intéressement,participation
récupérer mon épargne entreprise,sortir mon pee:déblocage anticipé
préparer ma retraite,complément de retraite:plan d’épargne retraite
épargne sans risque,petit livret,livret d’état:livret a,livret
petit salaire,faibles revenus,modeste,pauvre:livret d’épargne populaire,microcrédit
argent oublié,vieux compte,compte jamais utilisé:compte inactif
ado compte,argent de poche:livret jeune,mineur
crédit gratuit,sans intérêt:crédit gratuit
payer en trois fois,paiement en plusieurs fois,quatre fois sans frais:crédit,crédit gratuit
télé à crédit,achat à crédit,crédit pour ma voiture,crédit auto:crédit affecté,crédit à la consommation
annuler un crédit,changer d’avis pour un crédit,revenir sur un crédit:droit de rétractation
jeune diplômé:jeune
conduire sans être assuré,rouler sans assurance,contrôlé sans assurance:conduite sans assurance,amende
permis récent,vient d’avoir le permis,premier véhicule,première voiture:jeune conducteur
volant,conduire la voiture de quelqu’un:prêt de véhicule
voiture de fonction,trajet domicile travail,utiliser ma voiture pour le travail:véhicule personnel pour le travail
voiture étrangère,plaque étrangère:étranger en voiture
mon assureur m’a résilié,assurance me vire,viré par mon assurance:résiliation,refus d’assurer
prix de l’assurance,assurance trop chère,assurance augmente:tarif,cotisation
accident sans responsable,responsable:responsabilité,accident
porte fracturée:vol,cambriolage
voisin du dessus,fuite chez le voisin,dégât chez le voisin:dégât des eaux
maison brûlée,appartement brûlé:incendie
locataire obligé,obligation du locataire,proprio demande une assurance:assurance du locataire
déménage,changer de logement,quitter mon appartement:déménagement
camion de déménagement,meubles abîmés:déménageur
saisie salaire,prendre mon salaire:saisie
repartir à zéro:rétablissement personnel
dossier accepté,dossier refusé:recevabilité
plan de remboursement,étaler mes dettes:plan conventionnel de redressement,délai de paiement
cagnotte,faux amour,arnaque sentimentale,faux placement:escroquerie
chantage,webcam:escroquerie,infractions sur internet`
