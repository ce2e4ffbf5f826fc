/**
 * French as triage reads it: how it is written in a hurry, and the ideas behind words. A word stands
 * for all its forms, with or without accents, in SMS spelling too; `=` keeps it as it is. What an
 * idea speaks for is counted, not written: `weights.fr.ts`.
 */
import type { Lexicon } from './recogniser.ts'
import { weights } from './weights.fr.ts'

export const french: Lexicon = {
  locale: 'fr',
  apart:
    'vol vols prix pays etranger etrangers etrangere donation donations placement placements service services passe partie parti pris prise dit tout',
  breaks: 'mais car donc alors',
  glued: /^(j)(e?)(?=[bcdfgklmnpqrstvxz]..|ai|av[aeo]|arr|att|ess|util|ach|app|env|oub|hab)(.+)$/,
  spelling: `
    g, jai = j ai
    fe, fai, fais, faits, faite, faites = fait
    chui, chuis = suis
    kes ke, kes ki, qu est ce que, qu est ce qu, qu est ce, qu appelle t on, qu entend on, c est quoi, c koi, c quoi, cest koi, que signifie, ca veut dire quoi, que veut dire, de quoi s agit = questce
    pa = pas
    plu = plus
    pomee, pome = perdu
    kelkun, quelquun, qqn, qqun, quelqu un = quelqun
    pk, pq, pkoi = pourquoi
    cmt, coman = comment
    cmb = combien
    koi = quoi
    ke = que
    kan, kand, qd = quand
    ki = qui
    avc = avec
    ds = dans
    tjrs, tjr, tj = toujours
    jms = jamais
    conte, cpt = compte
    cb, carte bleue, carte bancaire, carte visa, carte de credit, carte de paiement = carte
    vir = virement
    prlvmt, prelev = prelevement
    tel = telephone
    mot de passe, mots de passe, mdp = motdepasse
    rdv, rendez vous = rendezvous
    escrok, escro = escroc
    dcd = decede
    ct = c etait
    cest = c est
    sest = s est
    ya = il y a
    fo = faux
    hack, hacke, hacker = pirater
    scam, fake = arnaque
    distrib, distri, dab, atm = distributeur
    appart = appartement
    daron = pere
    daronne = mere
    balles = euros
    appli = application
    porte monnaie, porte cartes = portefeuille
    carte vitale, carte grise, carte d identite, carte nationale d identite, carte de sejour, carte de fidelite, carte navigo, carte de transport, carte sim, carte de tiers payant, tiers payant = vitale
    en cas de, en cas d, au cas ou = encas
    on ma, on mas = on m a
    ma vole = m a vole
    me suis fait, suis fait, m etre fait, s est fait, se fait, se faire = sefait
    au marche, du marche = foire
    ni d eve ni d adam = inconnu
    jamais mis les pieds = connais pas
    remettre la main = retrouve
    a mon insu, a son insu, sans mon accord, sans mon autorisation, sans mon consentement, sans que je le sache, sans me demander = alinsu
    s il vous plait, stp = svp
    mise en demeure, mets en demeure = reclamation
    saisir le mediateur = reclamation mediateur
    vs = vous
    mn = mon
    jme = je me
    jle = je le
    jpe = je peux
    mtn = maintenant
    pr = pour
    kil = qu il
    co = connecter
    tt = tout
    frangin = frere
    reum = mere
    thune = argent
    l an dernier, l annee derniere, le mois dernier, la semaine derniere, l ete dernier, il y a longtemps, a l epoque, l autre jour = autrefois
    prise en charge, prend en charge, pris en charge, prendre en charge = couverture
    en general, de maniere generale, en theorie, par curiosite = engeneral
    au bout du fil = joindre
    tout va bien, tout est rentre dans l ordre = faussealerte
    fausse alerte = faussealerte`,
  ideas: {
    MINE: 'mon ma mes notre nos',
    ME: 'je j me m moi nous',
    YOU: 'vous vos votre conseiller agence guichet employe accueil service client banque responsable collaborateur directeur vendeuse',
    FAMILY:
      'femme fils mere pere epouse epoux conjoint parents frere soeur tante oncle enfant maman papa copine copain ado belle grand mamie grand compagnon infirmiere compagne famille =mari colocataire cousin neveu niece gendre gamin',
    MEANS:
      'carte visa mastercard chequier portefeuille sac sacoche telephone portable smartphone iphone papiers tpe terminal carnet larfeuille',
    LOST: 'perdre perte egarer paumer disparaitre disparu introuvable chercher tomber traine oublie laisse glisser evaporer envoler semer',
    STOLEN:
      'vol voler derober piquer arracher subtiliser depouiller detrousser agresser cambrioler pickpocket bousculer emporter tirer braquer racketter pris fouille fracture effraction faucher',
    OP: 'paiement achat debit debiter prelevement retrait retirer virement operation transaction depense mouvement commande abonnement billet achats debits recharge',
    ACCOUNT: 'compte livret espace application epargne economies identite profil',
    MONEY: 'euros argent somme montant solde monnaie',
    ODD: 'inconnu suspect bizarre etrange louche chelou douteux anormal frauduleux fantome etonnant cloche',
    DID: 'fait effectue autorise valide achete realise signe demande souscrit initie passe auteur origine',
    KNOW: 'connais reconnais reconnu souviens comprends explique',
    FRAUD:
      'arnaque escroquer escroquerie pirater hameconnage phishing fraude usurper compromis siphonner vider soutirer cloner pieger carotter rouler plumer falsifier copier imiter menacer chantage malveillant duper extorsion pirate espion',
    CROOK:
      'escroc voleur fraudeur demarcheur quelqun tiers type mec gens arnaqueur individu monsieur homme coursier livreur policier technicien vendeur dame agent huissier imposteur escrocs usurpateur inconnus',
    FAKE: 'faux fausse bidon soi disant pretendait',
    GAVE: 'donne communique transmis dicte fourni envoye partage confie remis',
    TYPED:
      'rentre saisi tape clique rempli verse transfere scanne mis =repondu installe telecharge',
    SECRET: 'code motdepasse identifiant cryptogramme chiffres coordonnees numero infos',
    LURE: 'lien sms mail courriel message site page notification appelle appli anydesk alerte',
    ATM: 'distributeur automate machine borne appareil lecteur parking pompe bancomat station',
    SWALLOWED:
      'avaler gober manger gardee retenue coincee bouffe rendu ressorti confisquer aspirer',
    HOME: 'maison appartement logement residence immobilier immeuble studio terrain pavillon acquisition travaux construire locatif renovation louer toiture apport relais panneaux ferme grange lot permis',
    LOAN: 'credit pret emprunt mensualite echeance hypotheque dette surendettement financer racheter rachat renegocier regrouper ficp emprunteur surprime',
    FIRM: 'entreprise societe sci holding commerce cabinet fonds sarl sas association boulangerie restaurant boite independant artisan boutique professionnel micro auto entrepreneur pharmacie patron tresorerie liberal affaire reprise coiffure associer exploitation agricole ferme restaurateur ceder cession parts clientele salarie chantier lever',
    LIFE: 'deces decede mort mourir veuf veuve succession notaire testament donation pacs bebe retraite tutelle curatelle obseques invalide naissance viv demenager chomage licencie emploi travail handicape maladie defunt marier indivision expatriation divorce demenage alzheimer dependant heriter mute pacser separe ehpad leguer usufruit cancer epouser regime matrimonial defunte couple',
    INVEST:
      'placer placement placements investir patrimoine fiscalite defiscaliser transmettre rente revenus projet bourse fructifier scpi prevoyance viager demembrement optimiser patrimonial actions loto lingots heritage gagne epargner',
    WANT: 'veux voudrais souhaite souhaiterais aimerais desire pouvez pourriez besoin svp merci faut',
    FEES: 'frais agios commission cotisation tarif prix coute cher',
    BAD: 'odieux inadmissible inacceptable scandale honte incompetent lamentable deplorable desagreable impoli catastrophique minable irrespectueux insupportable arrogant mepris ridicule indigne insultant malhonnete injoignable abuse abusif penible nul pourri racket outre degoute deception decu mensonge trompeur plaisanterie blague cirque pire incapable inutile colere exaspere moquer foutage humilie escrocs injuste indecent exorbitant intolerable regrettable trahi merde galere marre furieux irresponsable balade menteur ignore faute mal respect serieux detestable glacial promesse zero eclate decue scandalise excede outree desastre desinvolture insatisfaction negatif lent idiot pigeon bol gueule nez discourtois patience fichez disque mauvaise sourde guignols debile gueuler',
    PROTEST:
      'reclamation plaindre plainte mediateur avocat tribunal dedommager prejudice excuses contester proteste mecontent insatisfait superieur confiance geste exige satisfait mecontentement indemnisation recours reparation justice desaccord acpr litige hierarchie concurrence responsabilite doleances procureur direction dedommagement',
    PRAISE:
      'bravo felicitations super genial chapeau formidable talent champion quelle efficacite beau bel merveille surprise magnifique ravi applaudis record aimable',
    LATE: 'attente attendre erreur retard panne bug heures semaines jours encore toujours minutes demi',
    REPLY:
      'repondre rappeler decrocher joindre reponse retour nouvelles ecouter relance explication',
    AVOID:
      'eviter proteger prevenir prevention reconnaitre distinguer detecter reperer verifier securiser risque danger dangereux peur mefier conseils astuces precautions sensibiliser rassurez inquiete craindre prudent reflexes',
    COVER: 'couvre couverture garantie franchise rembourse indemniser assurer protection',
    IF: 'si quand',
    IMAGINE: 'encas imagine imaginons suppose supposons serait serais perdrais arriverait',
    HOW: 'comment combien quel quels quelles questce quoi',
    CAN: 'peut peuvent possible doit existe proposez',
    FOUND:
      'retrouve recupere finalement faussealerte etait poche debloquer lever tiroir canape regle resolu',
    PAST: 'ans an autrefois janvier fevrier mars avril mai juin juillet aout septembre octobre novembre avait avais ancien mois',
    NOW: 'viens vient venons instant matin nuit hier soir maintenant urgent urgence vite immediatement aujourdhui midi secours',
    OTHERS: 'voisin collegue ami autre ailleurs monde personnes clients victimes partout beaucoup',
    STUDY:
      'article reportage tele journal expose memoire eleves lu entendu etude statistique definition difference fonctionne engeneral curieux renseigne =cours =loi film guide exemple brochure histoire apprends formation',
    CLAIM:
      'sinistre expert indemnite constat dossier declaration bonus quittance devis prejudice garagiste',
    BLOW: 'degat eaux accident accrochage incendie tempete cyclone grele bris inondation =feu fuite depannage rapatriement hospitalise hopital pompiers percuter heurter carambolage pneu moteur batterie serrurier toit arbre fumee brule canalisation couler effondrer explosion blesse assistance sanglier verglas fosse remorquer depanneuse infarctus cheville jambe foudre crue noye inonder deborder goutte vitrine toiture tuile embrayage renverser emboutir fumer secours clinique',
    OBJECT:
      'velo voiture scooter ordinateur cle passeport permis bagage valise lunettes camion bijoux vitale moto bagages outils tele',
    FAILS:
      'marche refuse bloque rejete abime casse expire plante impossible parviens arrive demagnetisee inaccessible verrouille deconnecte',
    PAPER:
      'releve rib attestation justificatif document iban contrat formulaire facture courrier copie certificat duplicata echeancier avis',
    CHANGE:
      'modifier changer augmenter baisser annuler cloturer fermer resilier supprimer activer suspendre ajouter commander recevoir recu telecharger obtenir renouveler decaler enlever regulariser reinitialiser retablir rajouter enregistrer transmettre rectifier refaire remonter porter envoyer',
    BLOCK: 'bloquer opposition arreter stopper geler desactiver =bloquez',
    OFFER:
      'gratuit frequent age conditions horaires ouvert ouvrir gold premier classic mineur jeune etudiant sepa bic lep pel ldds parrainage devises dollars droit delai instantane virtuelle capital mobile voyage international limite seniors liquide obligatoire compatible',
    OWN: 'salaire plafond decouvert rendezvous adresse mutuelle edf loyer conseillere dernier pension allocations caution',
    SHOP: 'amazon paypal google apple netflix uber vinted leboncoin rome londres dubai roumanie espagne barcelone zalando casino marchand',
    HAS: 'ai a avons avez ont',
    HIS: 'sa son ses leur leurs',
    NOT: 'pas jamais ni rien aucun personne point sans',
    GONE: 'plus',
  },
  groups: {
    HARM: 'LOST STOLEN FRAUD SWALLOWED CROOK ODD FAKE GAVE TYPED',
    THING: 'MEANS OP ACCOUNT SECRET MONEY ATM',
    DOUBT: 'AVOID COVER FEES IF IMAGINE HOW CAN STUDY OTHERS',
    ANGER: 'BAD PROTEST LATE REPLY PRAISE',
    PLAN: 'HOME LOAN FIRM LIFE INVEST',
  },
  doubts: 'AVOID COVER FEES IF IMAGINE HOW CAN FOUND PAST OTHERS STUDY CLAIM OBJECT FAILS PAPER',
  weights,
}
