/**
 * What customers of French banks and insurers say, and what pages about it say instead. Written from
 * how people talk, by somebody who had read the dev queries: they flatter it. Runs where an index is
 * built: it costs a visitor only the rows that it widens.
 */

/** A line is a group of phrases that mean the same. */
export const SYNONYMS = `
cb,carte bleue,carte bancaire,carte de paiement,carte de crédit,carte visa,carte mastercard
rib,relevé d’identité bancaire,coordonnées bancaires
iban,numéro de compte,rib
bic,code swift,swift
agios,intérêts débiteurs,frais de découvert
découvert,à découvert,dans le rouge,solde débiteur,compte débiteur,compte négatif,compte dans le rouge
découvert autorisé,autorisation de découvert,facilité de caisse
chéquier,carnet de chèques
chèque en bois,chèque sans provision,chèque impayé,chèque rejeté,chèque refusé
interdit bancaire,interdiction bancaire,interdiction d’émettre des chèques,interdit de chéquier
opposition,opposer
perdre,perte,égarer,paumer
voler,vol,dérober,piquer,faucher,chourer
prêt,crédit,emprunt
emprunter,prêt,contracter un crédit
prêt immobilier,crédit immobilier,emprunt immobilier,crédit maison,prêt maison,crédit immo,prêt immo,prêt habitat,crédit habitat,crédit logement
crédit à la consommation,crédit conso,prêt conso,prêt à la consommation,prêt personnel
crédit renouvelable,crédit revolving,réserve d’argent,crédit permanent
crédit affecté,crédit lié à un achat
rachat de crédit,regroupement de crédits,restructuration de crédits
remboursement anticipé,rembourser par anticipation,rembourser plus tôt,solder son crédit
taeg,taux annuel effectif global,teg
mensualité,échéance,traite
assurance emprunteur,assurance de prêt,assurance crédit,assurance du prêt,adi
décès,mort,mourir,décédé,disparition d’un proche
défunt,décédé,personne décédée,mort
obsèques,enterrement,funérailles,frais funéraires,pompes funèbres,crémation,inhumation
succession,héritage
hériter,héritier,succession
notaire,étude notariale
droits de succession,impôt sur l’héritage,taxe sur la succession,frais de succession
donation,don,donner de l’argent
testament,dernières volontés
appli,application,application mobile,app
mdp,mot de passe
code secret,code confidentiel,code pin,pin,code de carte bancaire
identifiant,login,numéro client
virer,virement,transférer,transfert
virement instantané,virement immédiat,instant payment
virement permanent,virement automatique,virement récurrent,virement programmé
prélever,prélèvement
fermer,clôturer,clôture,fermeture
résilier,résiliation,mettre fin au contrat,rompre le contrat
argent,somme,sous,fric,thune,pognon
espèces,liquide,argent liquide,cash,billets
dab,gab,distributeur,distributeur de billets,guichet automatique,tirette
arnaque,escroquerie,arnaquer,escroc,se faire avoir
phishing,hameçonnage,faux mail,mail frauduleux,courriel frauduleux,faux sms,faux site
faux conseiller,usurpation d’identité,spoofing
pirater,piratage,hacker
tarif,prix,coût,coûter
frais bancaires,frais de banque,tarifs bancaires
livret de développement durable et solidaire,ldds,ldd,livret développement durable,codevi
plan épargne logement,pel
compte épargne logement,cel
livret d’épargne populaire,lep
plan d’épargne en actions,pea
plan d’épargne retraite,per
plan d’épargne retraite populaire,perp
plan d’épargne pour la retraite collectif,perco
plan d’épargne entreprise,pee
prêt à taux zéro,ptz,taux zéro,éco-ptz
prêt d’accession sociale,pas
location avec option d’achat,loa,leasing,crédit-bail
location longue durée,lld
fichier des incidents de remboursement des crédits aux particuliers,ficp
fichier central des chèques,fcc
fichier des comptes bancaires,ficoba
fichage banque de france,fiché banque de france,fiché
surendettement,surendetté
saisie sur compte bancaire,saisie-attribution,compte saisi,compte bloqué par huissier
avis à tiers détenteur,atd,saisie administrative à tiers détenteur,satd
solde bancaire insaisissable,sbi,somme insaisissable,minimum laissé sur le compte
huissier,commissaire de justice
voiture,auto,automobile,véhicule,bagnole,caisse
scooter,mobylette,cyclomoteur,deux-roues,moto
assurance auto,assurance voiture,assurance automobile,assurance véhicule
assurance habitation,assurance maison,assurance logement,assurance appartement,multirisque habitation,mrh
responsabilité civile,rc
bonus-malus,coefficient de réduction majoration,malus,bonus
tous risques,tout risque
jeune conducteur,jeune permis,conducteur novice,nouveau conducteur,permis probatoire
conduite accompagnée,aac
carte verte,attestation d’assurance,certificat d’assurance,vignette d’assurance,papillon vert
constat amiable,constat d’accident,constat
cotisation,prime d’assurance
surprime,majoration,surcoût d’assurance
dégât des eaux,fuite d’eau,inondation
incendie,feu
cambriolage,cambrioler,cambrioleur,effraction
catastrophe naturelle,cat nat,intempérie
colocation,coloc,colocataire
locataire,locatif
propriétaire,proprio,bailleur
propriétaire bailleur,bailleur
dépôt de garantie,caution du logement
quittance,reçu
logement,habitation,appartement,maison,appart
immobilier,immo
déménagement,déménager
conjoint,époux,épouse,mari,femme
concubin,compagnon,compagne
pacs,pacser,partenaire de pacs
divorce,divorcer,séparation,se séparer
enfant,gosse,gamin,môme
mineur,moins de 18 ans,enfant
bébé,nouveau-né,nourrisson
parents,papa,maman,père,mère
travail,emploi,boulot,job,taf
employeur,patron,boîte,entreprise
salarié,employé
licencier,licenciement,virer du travail
démission,démissionner
chômage,chômeur,sans emploi,pôle emploi,allocation chômage,are,assedic
perte d’emploi,licenciement,chômage
salaire,paie,paye,rémunération,fiche de paie
heures supplémentaires,heures sup
congé maternité,congés maternité
arrêt maladie,arrêt de travail,congé maladie
rsa,revenu de solidarité active
smic,salaire minimum
allocations familiales,caf,allocs
pension alimentaire,pension pour les enfants
impôt,fisc,fiscal,fiscalité,impôt sur le revenu
trésor public,administration fiscale,centre des impôts,finances publiques
imposable,imposer,taxer,taxation,taxe
prélèvement à la source,retenue à la source
mensualisation,payer chaque mois,prélèvement mensuel
remise gracieuse,remise d’impôt,effacement d’impôt
déclaration de revenus,déclarer ses revenus,déclarer mes impôts,déclaration d’impôts
impôt sur la fortune,ifi,isf
csg,crds,contributions sociales,prélèvements sociaux
rente,pension
retraite,retraité
épargne,épargner,économies,économiser,mettre de côté
épargne salariale,participation,intéressement
placement,placer,investir,investissement
bourse,actions,titres,valeurs mobilières
taux,taux d’intérêt
intérêts,rapporter
plafond,limite,maximum,maximal,montant maximum
délai,combien de temps,durée
date limite,délai
compte courant,compte de dépôt,compte chèques,compte à vue
compte joint,compte commun,compte à deux,compte de couple
compte inactif,compte dormant,compte oublié,compte en déshérence
livret,compte sur livret,compte épargne
procuration,mandataire,donner pouvoir,pouvoir sur le compte
changer de banque,mobilité bancaire,transférer ses comptes,changement de banque,changement de domiciliation bancaire
droit au compte,refus d’ouverture de compte,refuser d’ouvrir un compte
convention de compte,contrat de compte
sans contact,nfc,paiement mobile,apple pay,google pay
paiement en ligne,payer sur internet,achat sur internet,achat en ligne
achat à distance,vente à distance,achat sur internet,achat en ligne,commande sur internet,commande en ligne,vente en ligne
droit de rétractation,délai de rétractation,se rétracter,changer d’avis,renvoyer un article
livraison,livrer
remboursement,rembourser,remboursé
réclamation,se plaindre,plainte,contestation
litige,conflit,différend
médiateur,médiation
recours,contester
conseiller,banquier,conseiller bancaire
agence,guichet
rendez-vous,rdv
mail,courriel,email,e-mail
courrier,lettre
lettre recommandée,recommandé,lrar
téléphone,portable,smartphone,mobile,téléphone portable
opérateur,orange,sfr,bouygues,free
forfait,abonnement
démarchage,démarcher,vendeur à domicile,porte à porte
spam,démarchage téléphonique,appels indésirables,appels publicitaires
gratuit,sans frais,gratuitement
payant,frais
devise,monnaie étrangère,dollar
étranger,hors de france
douane,douanier
acompte,avance
arrhes,acompte
garantie,garantir
vice caché,défaut caché
panne,défectueux,ne marche plus,ne fonctionne plus
pièce d’identité,carte d’identité,cni
justificatif de domicile,preuve d’adresse
sinistre,dommage
expert,expertise
franchise,reste à charge
indemniser,indemnisation,indemnité,dédommager,dédommagement
assureur,compagnie d’assurance,société d’assurance,assureur
mutuelle,complémentaire santé
assurance vie,assurance-vie
bénéficiaire,clause bénéficiaire
assurance décès,capital décès
hypothèque,hypothécaire
caution,se porter garant,garant,cautionnaire
frais de notaire,droits de mutation
plus-value,bénéfice de la vente
reconnaissance de dette,prêt entre particuliers,prêt familial,prêter à un ami
prêt sur gage,mont-de-piété,crédit municipal
prêt étudiant,crédit étudiant,emprunt étudiant
microcrédit,petit prêt
mandat cash,western union,mandat postal,transfert d’argent
titulaire,détenteur
facture,note
location,louer
loyer,location
locataire,louer
bail,contrat de location
expulsion,expulser,mettre dehors
voisin,voisinage
permis de conduire,permis
amende,contravention,pv
contrôle technique,ct
carte grise,certificat d’immatriculation,immatriculation
passeport,titre de voyage
mariage,se marier
naissance,accouchement,accoucher
tutelle,curatelle,protection juridique des majeurs,mise sous tutelle
handicap,handicapé
avocat,aide juridictionnelle
porter plainte,dépôt de plainte,déposer plainte
école,scolarité
carte vitale,sécurité sociale,sécu,cpam,assurance maladie
tacite reconduction,reconduction automatique,renouvellement automatique
changement d’adresse,nouvelle adresse
espace client,compte en ligne,banque en ligne,internet
relevé de compte,extrait de compte
commission d’intervention,frais d’intervention
débit différé,paiement différé
plafond de paiement,limite de paiement,plafond de carte
double,deux fois
voyage,vacances
titre de séjour,carte de séjour
auto-entrepreneur,micro-entrepreneur,micro-entreprise
banqueroute,faillite,liquidation judiciaire
chèque de banque,chèque certifié
documents,pièces à fournir,papiers,justificatifs,pièces
apple pay,google pay,samsung pay,paylib
modifier,changer,modification,changement
supprimer,effacer,enlever,retirer de la liste
activer,activation,mettre en marche
conséquence,effet
obligatoire,obligé,obligation
définition,signifier,vouloir dire`
