<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_CA">
<context>
    <name>AnswerList</name>
    <message>
        <source>%1 – %2</source>
        <comment>answer, source</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <comment>date, wording</comment>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
</context>
<context>
    <name>ApiKey</name>
    <message>
        <source>Paste the API key here first.</source>
        <translation>Collez d’abord la clé API ici.</translation>
    </message>
    <message>
        <source>This is a web address. Copy your application&apos;s API key instead.</source>
        <translation>Ceci est une adresse Web. Copiez plutôt la clé API de votre application.</translation>
    </message>
    <message>
        <source>This is not an API key: a key has only letters, digits and hyphens. Copy it from the developer portal again.</source>
        <translation>Ceci n’est pas une clé API&#xa0;: une clé ne contient que des lettres, des chiffres et des traits d’union. Copiez-la de nouveau depuis le portail des développeurs.</translation>
    </message>
    <message>
        <source>This is too long for an API key. Copy only the key from the developer portal.</source>
        <translation>C’est trop long pour une clé API. Copiez seulement la clé depuis le portail des développeurs.</translation>
    </message>
</context>
<context>
    <name>Auth</name>
    <message>
        <source>The login was cancelled.</source>
        <translation>L’ouverture de session a été annulée.</translation>
    </message>
    <message>
        <source>The login was not completed in time. If the browser showed an error page, the redirect address %1 may not be registered for this API key.</source>
        <translation>L’ouverture de session n’a pas abouti à temps. Si le navigateur a affiché une page d’erreur, l’adresse de redirection %1 n’est peut-être pas enregistrée pour cette clé API.</translation>
    </message>
    <message>
        <source>Listwell was not allowed to use the Constant Contact account. Click CONNECT BUSINESS again and choose Allow to connect.</source>
        <translation>Listwell n’a pas été autorisé à utiliser le compte Constant Contact. Cliquez de nouveau sur CONNECTER L’ENTREPRISE, puis choisissez Allow (Autoriser).</translation>
    </message>
    <message>
        <source>Constant Contact could not complete the login just now. Try again in a few minutes.</source>
        <translation>Constant Contact n’a pas pu terminer l’ouverture de session. Réessayez dans quelques minutes.</translation>
    </message>
    <message>
        <source>Constant Contact ended the login. Click CONNECT BUSINESS to try again.</source>
        <translation>Constant Contact a mis fin à l’ouverture de session. Cliquez sur CONNECTER L’ENTREPRISE pour réessayer.</translation>
    </message>
    <message>
        <source>This copy of Listwell has no Constant Contact API key yet. Create one in Constant Contact&apos;s developer portal. Then enter it in the window, under Setup › Integrations › Constant Contact, or set LISTWELL_CTCT_CLIENT_ID to it.</source>
        <translation>Cette copie de Listwell n’a pas encore de clé API Constant Contact. Créez-en une dans le portail des développeurs de Constant Contact, puis saisissez-la dans la fenêtre, sous Configuration › Intégrations › Constant Contact, ou attribuez-la à LISTWELL_CTCT_CLIENT_ID.</translation>
    </message>
    <message>
        <source>The address of the login page must start with https.</source>
        <translation>L’adresse de la page de connexion doit commencer par https.</translation>
    </message>
    <message>
        <source>The address of the login page could not be created.</source>
        <translation>L’adresse de la page de connexion n’a pas pu être créée.</translation>
    </message>
    <message>
        <source>The login is stored in the file %1, not in a keychain. Anyone who can read that file can use the account.</source>
        <translation>La session est conservée dans le fichier %1, et non dans un trousseau de clés. Toute personne qui peut lire ce fichier peut utiliser le compte.</translation>
    </message>
    <message>
        <source>The login file %1 is a symbolic link. Choose a path that is not a link.</source>
        <translation>Le fichier de session %1 est un lien symbolique. Choisissez un chemin qui n’est pas un lien.</translation>
    </message>
    <message>
        <source>The login file %1 is not a regular file. Choose another path.</source>
        <translation>Le chemin de session %1 n’est pas celui d’un fichier ordinaire. Choisissez un autre chemin.</translation>
    </message>
    <message>
        <source>The login file %1 cannot be read. Check its permissions.</source>
        <translation>Impossible de lire le fichier de session %1. Vérifiez ses autorisations.</translation>
    </message>
    <message>
        <source>The login file %1 can be read by other users, and its permissions cannot be changed.</source>
        <translation>D’autres utilisateurs peuvent lire le fichier de session %1, et ses autorisations ne peuvent pas être modifiées.</translation>
    </message>
    <message>
        <source>The login file %1 does not contain a readable login. Log in again to replace it.</source>
        <translation>Le fichier de session %1 ne contient aucune session lisible. Ouvrez une nouvelle session pour le remplacer.</translation>
    </message>
    <message>
        <source>The login file %1 cannot be created: its folder is missing.</source>
        <translation>Impossible de créer le fichier de session %1&#xa0;: son dossier n’existe pas.</translation>
    </message>
    <message>
        <source>The login file %1 cannot be written. Check its permissions and the free space.</source>
        <translation>Impossible d’écrire dans le fichier de session %1. Vérifiez ses autorisations et l’espace libre.</translation>
    </message>
    <message>
        <source>The login file %1 does not contain what was written to it.</source>
        <translation>Le fichier de session %1 ne contient pas ce qui y a été écrit.</translation>
    </message>
    <message>
        <source>The keychain of this computer does not respond. Check whether it asks for a password somewhere, then start Listwell again.</source>
        <translation>Le trousseau de clés de cet ordinateur ne répond pas. Vérifiez s’il demande un mot de passe quelque part, puis redémarrez Listwell.</translation>
    </message>
    <message>
        <source>The keychain of this computer does not return what was stored in it. Check it with its own program, then try again.</source>
        <translation>Le trousseau de clés de cet ordinateur ne renvoie pas ce qui y a été enregistré. Vérifiez-le avec son propre programme, puis réessayez.</translation>
    </message>
    <message>
        <source>No keychain is available, because this session has no message bus (D-Bus). Install dbus-user-session and sign in to the desktop again; or choose a file by setting LISTWELL_TOKEN_STORE=file:PATH.</source>
        <translation>Aucun trousseau de clés n’est accessible, car cette session n’a pas de bus de messages (D-Bus). Installez dbus-user-session et rouvrez votre session sur l’ordinateur, ou choisissez un fichier avec LISTWELL_TOKEN_STORE=file:CHEMIN.</translation>
    </message>
    <message>
        <source>No keychain is available on this computer (the service org.freedesktop.secrets). Install gnome-keyring or KWallet and sign in to the desktop again; or choose a file by setting LISTWELL_TOKEN_STORE=file:PATH.</source>
        <translation>Aucun trousseau de clés n’est accessible sur cet ordinateur (service org.freedesktop.secrets). Installez gnome-keyring ou KWallet et rouvrez votre session sur l’ordinateur, ou choisissez un fichier avec LISTWELL_TOKEN_STORE=file:CHEMIN.</translation>
    </message>
    <message>
        <source>Listwell was not allowed to use the keychain of this computer. Try again and allow it.</source>
        <translation>Listwell n’a pas été autorisé à utiliser le trousseau de clés de cet ordinateur. Réessayez et donnez l’autorisation.</translation>
    </message>
    <message>
        <source>The keychain of this computer is locked. Unlock it and try again.</source>
        <translation>Le trousseau de clés de cet ordinateur est verrouillé. Déverrouillez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>Listwell was started with the setting QT_NO_GLIB, and therefore cannot use the keychain. Start it without this setting.</source>
        <translation>Listwell a été lancé avec le réglage QT_NO_GLIB et ne peut donc pas utiliser le trousseau de clés. Lancez-le sans ce réglage.</translation>
    </message>
    <message>
        <source>Listwell cannot write to its data folder. Check its permissions and the free space.</source>
        <translation>Listwell ne peut pas écrire dans son dossier de données. Vérifiez les autorisations du dossier et l’espace libre.</translation>
    </message>
    <message>
        <source>The keychain of this computer is slow to respond. Check whether it asks for a password somewhere.</source>
        <translation>Le trousseau de clés de cet ordinateur tarde à répondre. Vérifiez s’il demande un mot de passe quelque part.</translation>
    </message>
    <message>
        <source>You are logged out. The saved login will be erased from the keychain as soon as it is unlocked.</source>
        <translation>Votre session est fermée. Les données de session seront effacées du trousseau de clés dès qu’il sera déverrouillé.</translation>
    </message>
    <message>
        <source>Logging in with the browser needs one of the ports %1 on this computer, and other programs use all of them. Close the other login, or try again after restarting the computer.</source>
        <translation>Pour ouvrir une session avec le navigateur, il faut l’un des ports %1 de cet ordinateur, mais d’autres programmes les utilisent tous. Fermez l’autre ouverture de session, ou réessayez après avoir redémarré l’ordinateur.</translation>
    </message>
    <message>
        <source>Another Listwell program is renewing the login and has not finished. Close it and try again.</source>
        <translation>Un autre programme Listwell est en train de renouveler la session et ne termine pas. Fermez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>Renewing the login was cancelled.</source>
        <translation>Le renouvellement de la session a été annulé.</translation>
    </message>
    <message>
        <source>Constant Contact does not accept the way Listwell is registered there (%1). The person who set up the API key must check the application&apos;s settings.</source>
        <translation>Constant Contact n’accepte pas la façon dont Listwell y est enregistré (%1). La personne qui a configuré la clé API doit vérifier les paramètres de l’application.</translation>
    </message>
    <message>
        <source>This login will be forgotten when the program closes. %1</source>
        <comment>%1: the reason, in whole sentences</comment>
        <translation>Cette session ne sera pas conservée après la fermeture du programme. %1</translation>
    </message>
    <message>
        <source>Listwell is not connected to Constant Contact. Click CONNECT BUSINESS.</source>
        <translation>Listwell n’est pas connecté à Constant Contact. Cliquez sur CONNECTER L’ENTREPRISE.</translation>
    </message>
    <message>
        <source>The program is closing.</source>
        <translation>Le programme se ferme.</translation>
    </message>
    <message>
        <source>The login was sent, but no response from Constant Contact arrived. Click CONNECT BUSINESS to log in again. If this network has a login page of its own, open any web page in your browser first.</source>
        <translation>La demande d’ouverture de session a été envoyée, mais Constant Contact n’a pas répondu. Cliquez sur CONNECTER L’ENTREPRISE pour recommencer. Si ce réseau a sa propre page de connexion, ouvrez d’abord n’importe quelle page Web dans votre navigateur.</translation>
    </message>
    <message>
        <source>Constant Contact&apos;s response was lost while the login was being renewed. Listwell will try again automatically.</source>
        <translation>La réponse de Constant Contact s’est perdue pendant le renouvellement de la session. Listwell réessaiera automatiquement.</translation>
    </message>
    <message>
        <source>Constant Contact&apos;s response to the login could not be read. Try again in a few minutes.</source>
        <translation>La réponse de Constant Contact à l’ouverture de session n’a pas pu être lue. Réessayez dans quelques minutes.</translation>
    </message>
    <message>
        <source>Constant Contact asks you to wait before the next login. Try again in a minute.</source>
        <translation>Constant Contact vous demande d’attendre avant la prochaine ouverture de session. Réessayez dans une minute.</translation>
    </message>
    <message>
        <source>Constant Contact&apos;s login is not working right now. Try again in a few minutes.</source>
        <translation>L’ouverture de session de Constant Contact ne fonctionne pas en ce moment. Réessayez dans quelques minutes.</translation>
    </message>
    <message>
        <source>Constant Contact did not accept this login: it has expired or was already used. Click CONNECT BUSINESS to log in again.</source>
        <translation>Constant Contact n’a pas accepté cette ouverture de session&#xa0;: elle a expiré ou a déjà servi. Cliquez sur CONNECTER L’ENTREPRISE pour recommencer.</translation>
    </message>
    <message>
        <source>The permission %1 was not granted, and Listwell cannot work without it. Log in again and allow all requested permissions.</source>
        <translation>L’autorisation %1 n’a pas été accordée, et Listwell ne peut pas fonctionner sans elle. Ouvrez une nouvelle session et accordez toutes les autorisations demandées.</translation>
    </message>
</context>
<context>
    <name>Auth::LoginHelper</name>
    <message>
        <source>The login page cannot be shown inside the program on this computer. Use your browser instead.</source>
        <translation>La page de connexion ne peut pas s’afficher dans le programme sur cet ordinateur. Utilisez plutôt votre navigateur.</translation>
    </message>
    <message>
        <source>The login window could not be started. Use your browser instead.</source>
        <translation>La fenêtre de connexion n’a pas pu s’ouvrir. Utilisez plutôt votre navigateur.</translation>
    </message>
</context>
<context>
    <name>Auth::RedirectPage</name>
    <message>
        <source>en</source>
        <comment>language</comment>
        <extracomment>the code of the language that you translate into, as HTML writes it: fr-CA</extracomment>
        <translation>fr-CA</translation>
    </message>
    <message>
        <source>You can close this tab and return to the program</source>
        <translation>Vous pouvez fermer cet onglet et revenir au programme</translation>
    </message>
    <message>
        <source>Listwell continues from here.</source>
        <translation>Listwell prend le relais.</translation>
    </message>
</context>
<context>
    <name>BackupState</name>
    <message>
        <source>The backup is being written…</source>
        <translation>La sauvegarde est en cours d’écriture…</translation>
    </message>
    <message numerus="yes">
        <source>Saved and checked: %1, with %Ln client(s). It contains personal data, so keep it in a safe place.</source>
        <comment>path of the file</comment>
        <translation>
            <numerusform>Enregistré et vérifié&#xa0;: %1, avec %Ln client. Ce fichier contient des données personnelles&#xa0;: gardez-le en lieu sûr.</numerusform>
            <numerusform>Enregistré et vérifié&#xa0;: %1, avec %Ln clients. Ce fichier contient des données personnelles&#xa0;: gardez-le en lieu sûr.</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup is being checked…</source>
        <translation>La sauvegarde est en cours de vérification…</translation>
    </message>
    <message>
        <source>A client profile has changes that are not saved. Save or discard them, then restore the backup.</source>
        <translation>Un profil de client contient des modifications non enregistrées. Enregistrez-les ou abandonnez-les, puis restaurez la sauvegarde.</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>log in; prints the address to open and waits</source>
        <translation>ouvrir une session; affiche l’adresse à ouvrir, puis attend</translation>
    </message>
    <message>
        <source>show the account&apos;s contact lists</source>
        <translation>afficher les listes de contacts du compte</translation>
    </message>
    <message>
        <source>choose the list to keep in sync</source>
        <translation>choisir la liste à garder synchronisée</translation>
    </message>
    <message>
        <source>show what a sync would do, also with another list; sends nothing</source>
        <translation>afficher ce que ferait une synchronisation, même avec une autre liste; n’envoie rien</translation>
    </message>
    <message>
        <source>run one sync now</source>
        <translation>synchroniser une fois maintenant</translation>
    </message>
    <message>
        <source>keep running and sync on schedule until SIGTERM; also import the
client reports that appear in DIR</source>
        <translation>continuer et synchroniser selon l’horaire jusqu’à SIGTERM;
importer aussi les rapports de clients qui apparaissent dans DIR</translation>
    </message>
    <message>
        <source>show connection, list, last and next sync, and totals</source>
        <translation>afficher la connexion, la liste, la dernière et la prochaine synchronisation et les totaux</translation>
    </message>
    <message>
        <source>explain why a client is on the list or not, and what to do
WHO: an e-mail address, an id, or the studio&apos;s client ID</source>
        <translation>expliquer pourquoi un client figure ou non sur la liste, et quoi faire
WHO&#xa0;: une adresse courriel, un id ou le numéro de client du studio</translation>
    </message>
    <message>
        <source>FILE: a CSV report, or an Excel workbook (.xlsx)</source>
        <translation>FILE&#xa0;: un rapport CSV ou un classeur Excel (.xlsx)</translation>
    </message>
    <message>
        <source>S: comma, semicolon, tab, bar or another character</source>
        <translation>S&#xa0;: comma (virgule), semicolon (point-virgule), tab (tabulation), bar (barre) ou un autre caractère</translation>
    </message>
    <message>
        <source>O: day-first or month-first</source>
        <translation>O&#xa0;: day-first (jour d’abord) ou month-first (mois d’abord)</translation>
    </message>
    <message>
        <source>OUT: a CSV file for the refused rows, to be corrected and imported</source>
        <translation>OUT&#xa0;: un fichier CSV pour les lignes refusées, à corriger et à importer</translation>
    </message>
    <message>
        <source>FIELD: a KEY of clients add, full_name, news_and_updates, opt_out,
or - to leave the column out; remembered for reports with these headings</source>
        <translation>FIELD&#xa0;: une KEY de clients add, full_name, news_and_updates, opt_out
ou - pour laisser la colonne de côté; retenu pour les rapports qui ont ces en-têtes</translation>
    </message>
    <message>
        <source>--missing lists the active clients who are not in the report;
--deactivate-missing deactivates them, if the report lists all
clients; more than 5 % only with --release-brake</source>
        <translation>--missing énumère les clients actifs absents du rapport;
--deactivate-missing les désactive, si le rapport énumère tous
les clients; plus de 5&#xa0;% seulement avec --release-brake</translation>
    </message>
    <message>
        <source>take the last import back, as far as it can be</source>
        <translation>défaire la dernière importation, dans la mesure du possible</translation>
    </message>
    <message>
        <source>removed clients are kept for 30 days and can be put back</source>
        <translation>les clients supprimés sont conservés 30 jours et peuvent être rétablis</translation>
    </message>
    <message>
        <source>delete a removed client for good</source>
        <translation>effacer pour de bon un client supprimé</translation>
    </message>
    <message>
        <source>merge the first profile into the second</source>
        <translation>fusionner le premier profil avec le second, qui reste</translation>
    </message>
    <message>
        <source>S: profile, booking or front_desk</source>
        <translation>S&#xa0;: profile (profil), booking (réservation) ou front_desk (réception)</translation>
    </message>
    <message>
        <source>send Constant Contact&apos;s one invitation to resubscribe</source>
        <translation>envoyer l’unique invitation de Constant Contact à se réabonner</translation>
    </message>
    <message>
        <source>T: text, number, date, checkbox, select or radio</source>
        <translation>T&#xa0;: text, number, date, checkbox, select ou radio</translation>
    </message>
    <message>
        <source>write every consent answer and its source to a file</source>
        <translation>écrire dans un fichier chaque réponse de consentement et sa source</translation>
    </message>
    <message>
        <source>copy all of the studio&apos;s data, without the login, to a file</source>
        <translation>copier dans un fichier toutes les données du studio, sans la session</translation>
    </message>
    <message>
        <source>replace the studio&apos;s data by a backup; nobody is added before
the next sync has read who unsubscribed or left</source>
        <translation>remplacer les données du studio par une sauvegarde; personne n’est ajouté avant
que la prochaine synchronisation ait lu qui s’est désabonné ou a quitté la liste</translation>
    </message>
    <message>
        <source>write versions, settings, numbers and the last lines of the log to a
file for support, without names, addresses and logins</source>
        <translation>écrire versions, réglages, nombres et dernières lignes du journal dans un
fichier de soutien, sans noms, adresses ni sessions</translation>
    </message>
    <message>
        <source>forget the login; keep clients and history</source>
        <translation>oublier la session; les clients et l’historique sont conservés</translation>
    </message>
    <message>
        <source>fill a new data directory with invented clients for a
practice account; --reset restores both to the start</source>
        <translation>remplir un nouveau dossier de données de clients fictifs pour un
compte de démonstration; --reset ramène les deux à leur état d’origine</translation>
    </message>
    <message>
        <source>Backup written and checked. Clients: %1. The login is not part of it.
It holds personal data: keep it in a safe place.</source>
        <translation>Sauvegarde écrite et vérifiée. Clients&#xa0;: %1. La session n’en fait pas partie.
Elle contient des données personnelles&#xa0;: gardez-la en lieu sûr.</translation>
    </message>
    <message>
        <source>The file “%1” does not exist.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>Clients: %1. %2</source>
        <translation>Clients&#xa0;: %1. %2</translation>
    </message>
    <message>
        <source>There are no clients yet.</source>
        <translation>Il n’y a encore aucun client.</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Supprimé&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1  %2  %3  removed: %4</source>
        <translation>%1  %2  %3  supprimé&#xa0;: %4</translation>
    </message>
    <message>
        <source>There are no removed clients.</source>
        <translation>Il n’y a aucun client supprimé.</translation>
    </message>
    <message>
        <source>Deleted for good.</source>
        <translation>Supprimé pour de bon.</translation>
    </message>
    <message>
        <source>--source takes profile, booking or front_desk.</source>
        <translation>--source accepte profile, booking ou front_desk.</translation>
    </message>
    <message>
        <source>Restored: %1   kept: %2</source>
        <translation>Rétablis&#xa0;: %1   conservés&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The file “%1” cannot be written.</source>
        <translation>Impossible d’écrire le fichier «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Rows written: %1</source>
        <translation>Lignes écrites&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is no custom field with the label “%1”. Add it with: fields add</source>
        <translation>Il n’y a aucun champ personnalisé dont l’étiquette est «&#xa0;%1&#xa0;». Ajoutez-le avec&#xa0;: fields add</translation>
    </message>
    <message>
        <source>%1  %2  %3  news and updates: %4  (%5)</source>
        <translation>%1  %2  %3  nouvelles et actualités&#xa0;: %4  (%5)</translation>
    </message>
    <message>
        <source>“%1” does not have the form KEY=VALUE.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas la forme KEY=VALUE.</translation>
    </message>
    <message>
        <source>A birthday must have the form YYYY-MM-DD, or --MM-DD without the year.</source>
        <translation>Une date de naissance doit avoir la forme AAAA-MM-JJ, ou --MM-JJ sans l’année.</translation>
    </message>
    <message>
        <source>A status must be active or deactivated.</source>
        <translation>L’état (status) doit être active (actif) ou deactivated (désactivé).</translation>
    </message>
    <message>
        <source>Use clients subscribe or clients unsubscribe to change the answer to news and updates.</source>
        <translation>Utilisez clients subscribe ou clients unsubscribe pour changer la réponse au sujet des nouvelles et actualités.</translation>
    </message>
    <message>
        <source>“%1” is not a field of a client.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un champ d’un client.</translation>
    </message>
    <message>
        <source>Open this address in your browser and log in to Constant Contact:
%1
Waiting for the browser at %2 …</source>
        <translation>Ouvrez cette adresse dans votre navigateur, puis ouvrez une session Constant Contact&#xa0;:
%1
En attente du navigateur à %2 …</translation>
    </message>
    <message>
        <source>--timeout takes a number of seconds.</source>
        <translation>--timeout accepte un nombre de secondes.</translation>
    </message>
    <message>
        <source>This login lasts for one day only: Constant Contact did not allow Listwell to renew it. The person who set up the API key must enable offline access there.</source>
        <translation>Cette session ne dure qu’une journée&#xa0;: Constant Contact n’a pas permis à Listwell de la renouveler. La personne qui a configuré la clé API doit y activer l’accès hors ligne.</translation>
    </message>
    <message>
        <source>Connected to %1.</source>
        <translation>Connecté à %1.</translation>
    </message>
    <message>
        <source>This is a different account than last time. Choose a list of this account.</source>
        <translation>Ce compte n’est pas celui de la dernière fois. Choisissez une liste de ce compte.</translation>
    </message>
    <message>
        <source>The account has no lists yet.</source>
        <translation>Le compte n’a encore aucune liste.</translation>
    </message>
    <message>
        <source>The list “%1” is now kept in sync.</source>
        <translation>La liste «&#xa0;%1&#xa0;» est maintenant gardée synchronisée.</translation>
    </message>
    <message>
        <source>Disconnecting forgets the login. Add --yes to confirm.</source>
        <translation>La déconnexion fait oublier la session. Ajoutez --yes pour confirmer.</translation>
    </message>
    <message>
        <source>Disconnected. Clients and history were kept.</source>
        <translation>Déconnecté. Les clients et l’historique ont été conservés.</translation>
    </message>
    <message>
        <source>There are no custom fields yet.</source>
        <translation>Il n’y a encore aucun champ personnalisé.</translation>
    </message>
    <message>
        <source>--type takes text, number, date, checkbox, select or radio.</source>
        <translation>--type accepte text, number, date, checkbox, select ou radio.</translation>
    </message>
    <message>
        <source>%1 of %2 active clients are not in the report, more than 5 %. Nothing was imported. If the report lists all clients, add --release-brake.</source>
        <translation>%1 clients actifs sur %2 sont absents du rapport, soit plus de 5&#xa0;%. Rien n’a été importé. Si le rapport énumère tous les clients, ajoutez --release-brake.</translation>
    </message>
    <message>
        <source>No row of the report could be read, so no client was deactivated.</source>
        <translation>Aucune ligne du rapport n’a pu être lue; aucun client n’a donc été désactivé.</translation>
    </message>
    <message>
        <source>Rows that cannot be read may be of any client: %1. So no client was deactivated. Correct the rows in the report, and import it again.</source>
        <translation>Lignes illisibles qui peuvent concerner n’importe quel client&#xa0;: %1. Aucun client n’a donc été désactivé. Corrigez les lignes dans le rapport, puis importez-le de nouveau.</translation>
    </message>
    <message>
        <source>--release-brake needs --deactivate-missing.</source>
        <translation>--release-brake exige --deactivate-missing.</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>et %1 de plus</translation>
    </message>
    <message>
        <source>Read as %1, separated by %2, headings in line %3</source>
        <translation>Lu en %1, séparateur&#xa0;: %2, en-têtes à la ligne %3</translation>
    </message>
    <message>
        <source>Read from the sheet “%1”, headings in line %2</source>
        <translation>Lu dans la feuille «&#xa0;%1&#xa0;», en-têtes à la ligne %2</translation>
    </message>
    <message>
        <source>Sheets: %1</source>
        <translation>Feuilles&#xa0;: %1</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>non utilisée</translation>
    </message>
    <message>
        <source>as chosen</source>
        <translation>selon votre choix</translation>
    </message>
    <message>
        <source>Columns: %1</source>
        <translation>Colonnes&#xa0;: %1</translation>
    </message>
    <message>
        <source>Use --date-order day-first or --date-order month-first.</source>
        <translation>Utilisez --date-order day-first (jour d’abord) ou --date-order month-first (mois d’abord).</translation>
    </message>
    <message>
        <source>%1: “%2” is neither yes nor no and changed nothing; rows: %3</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» n’est ni oui ni non et n’a rien changé; lignes&#xa0;: %3</translation>
    </message>
    <message>
        <source>Active clients not in the report: %1 of %2   deactivated: %3</source>
        <translation>Clients actifs absents du rapport&#xa0;: %1 sur %2   désactivés&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1 (stays active: a row may be theirs)</source>
        <translation>%1 (reste actif&#xa0;: une ligne est peut-être la sienne)</translation>
    </message>
    <message>
        <source>Rows: %1   added: %2   updated: %3   unchanged: %4   refused: %5</source>
        <translation>Lignes&#xa0;: %1   ajouts&#xa0;: %2   mises à jour&#xa0;: %3   inchangés&#xa0;: %4   refusées&#xa0;: %5</translation>
    </message>
    <message>
        <source>Cells that were left out:</source>
        <translation>Cellules laissées de côté&#xa0;:</translation>
    </message>
    <message>
        <source>To check:</source>
        <translation>À vérifier&#xa0;:</translation>
    </message>
    <message>
        <source>Skipped, because they are not clients:</source>
        <translation>Ignorées, car ce ne sont pas des clients&#xa0;:</translation>
    </message>
    <message>
        <source>Refused rows saved: %1</source>
        <translation>Lignes refusées enregistrées&#xa0;: %1</translation>
    </message>
    <message>
        <source>This data directory does not contain a practice studio, so it is not reset. Choose another one with --data-dir.</source>
        <translation>Ce dossier de données ne contient pas de studio de démonstration; il n’est donc pas réinitialisé. Choisissez-en un autre avec --data-dir.</translation>
    </message>
    <message>
        <source>This data directory is already in use, so it is not filled. Choose another one with --data-dir. A practice studio can be restored with --reset.</source>
        <translation>Ce dossier de données est déjà utilisé; il n’est donc pas rempli. Choisissez-en un autre avec --data-dir. Un studio de démonstration peut être réinitialisé avec --reset.</translation>
    </message>
    <message>
        <source>The practice studio is ready, with %1 clients.</source>
        <translation>Le studio de démonstration est prêt, avec %1 clients.</translation>
    </message>
    <message>
        <source>--column takes HEADING=FIELD.</source>
        <translation>--column accepte HEADING=FIELD (en-tête=champ).</translation>
    </message>
    <message>
        <source>--encoding takes one of %1.</source>
        <translation>--encoding accepte une de ces valeurs&#xa0;: %1.</translation>
    </message>
    <message>
        <source>--separator takes comma, semicolon, tab, bar or another character.</source>
        <translation>--separator accepte comma (virgule), semicolon (point-virgule), tab (tabulation), bar (barre) ou un autre caractère.</translation>
    </message>
    <message>
        <source>--date-order takes day-first or month-first.</source>
        <translation>--date-order accepte day-first (jour d’abord) ou month-first (mois d’abord).</translation>
    </message>
    <message>
        <source>Of these people, %1 were changed by the import of %2 on %3 (rows: %4). If that report was wrong, undo the import: `listwellctl clients undo-import`.</source>
        <translation>Parmi ces personnes, %1 ont été modifiées par l’importation de %2, le %3 (lignes&#xa0;: %4). Si ce rapport était erroné, défaites l’importation&#xa0;: `listwellctl clients undo-import`.</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Ajouts&#xa0;: %1</translation>
    </message>
    <message>
        <source>Updated: %1</source>
        <translation>Mises à jour&#xa0;: %1</translation>
    </message>
    <message>
        <source>Unsubscribed in Constant Contact: %1</source>
        <translation>Désabonnements dans Constant Contact&#xa0;: %1</translation>
    </message>
    <message>
        <source>Unsubscribed here: %1</source>
        <translation>Désabonnements ici&#xa0;: %1</translation>
    </message>
    <message>
        <source>Left the list: %1</source>
        <translation>Ont quitté la liste&#xa0;: %1</translation>
    </message>
    <message>
        <source>Removed from the list: %1</source>
        <translation>Retraits de la liste&#xa0;: %1</translation>
    </message>
    <message>
        <source>Calls: %1</source>
        <translation>Requêtes&#xa0;: %1</translation>
    </message>
    <message>
        <source>Still being processed by Constant Contact: %1</source>
        <translation>En traitement chez Constant Contact&#xa0;: %1</translation>
    </message>
    <message>
        <source>Needs attention: %1: %2</source>
        <translation>À vérifier&#xa0;: %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The folder “%1” does not exist.</source>
        <translation>Le dossier «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>Report “%1” on %2: %3</source>
        <comment>file, time, outcome</comment>
        <translation>Rapport «&#xa0;%1&#xa0;», %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>rows: %1   added: %2   updated: %3   unchanged: %4   refused: %5</source>
        <translation>lignes&#xa0;: %1   ajoutés&#xa0;: %2   mis à jour&#xa0;: %3   inchangés&#xa0;: %4   refusées&#xa0;: %5</translation>
    </message>
    <message>
        <source>Import it with: %1</source>
        <translation>Importez-le avec&#xa0;: %1</translation>
    </message>
    <message>
        <source>Sync on %1
%2</source>
        <translation>Synchronisation du %1
%2</translation>
    </message>
    <message>
        <source>Support file written. It holds no names, addresses, logins or keys: versions, settings,
numbers and the last lines of the log. Read it before you send it.</source>
        <translation>Fichier de soutien écrit. Il ne contient ni noms, ni adresses, ni sessions, ni clés, mais les versions, les réglages,
des nombres et les dernières lignes du journal. Lisez-le avant de l’envoyer.</translation>
    </message>
    <message>
        <source>Not connected.</source>
        <translation>Non connecté.</translation>
    </message>
    <message>
        <source>Logged in until %1; every sync extends it.</source>
        <translation>Session ouverte jusqu’au %1; chaque synchronisation la prolonge.</translation>
    </message>
    <message>
        <source>Logged in until %1, for one day only.</source>
        <translation>Session ouverte jusqu’au %1, pour une journée seulement.</translation>
    </message>
    <message>
        <source>List: %1</source>
        <translation>Liste&#xa0;: %1</translation>
    </message>
    <message>
        <source>Last sync: %1   Next sync: %2   Calls today: %3</source>
        <translation>Dernière synchronisation&#xa0;: %1   Prochaine synchronisation&#xa0;: %2   Requêtes aujourd’hui&#xa0;: %3</translation>
    </message>
    <message>
        <source>Waiting for more than a day: %1. `listwellctl why` shows the reason.</source>
        <translation>En attente depuis plus d’une journée&#xa0;: %1. `listwellctl why` en donne la raison.</translation>
    </message>
    <message>
        <source>The brake stopped the last sync: %1 of %2 people would leave the list.</source>
        <translation>L’arrêt de sécurité a bloqué la dernière synchronisation&#xa0;: %1 personnes sur %2 quitteraient la liste.</translation>
    </message>
    <message>
        <source>--wait takes a number of seconds.</source>
        <translation>--wait accepte un nombre de secondes.</translation>
    </message>
    <message>
        <source>To add: %1   to update: %2   to unsubscribe: %3   to remove: %4</source>
        <translation>À ajouter&#xa0;: %1   à mettre à jour&#xa0;: %2   à désabonner&#xa0;: %3   à retirer&#xa0;: %4</translation>
    </message>
    <message>
        <source>Your clients on “%1”, the list in use: %2</source>
        <translation>Vos clients sur «&#xa0;%1&#xa0;», la liste utilisée&#xa0;: %2</translation>
    </message>
    <message>
        <source>clients</source>
        <translation>clients</translation>
    </message>
    <message>
        <source>on_list</source>
        <translation>sur la liste</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente d’envoi</translation>
    </message>
    <message>
        <source>no_consent</source>
        <translation>pas encore demandé</translation>
    </message>
    <message>
        <source>unsubscribed</source>
        <translation>désabonné</translation>
    </message>
    <message>
        <source>left_list</source>
        <translation>a quitté la liste</translation>
    </message>
    <message>
        <source>asked_back</source>
        <translation>réabonnement à confirmer</translation>
    </message>
    <message>
        <source>no_address</source>
        <translation>sans adresse courriel</translation>
    </message>
    <message>
        <source>shared_address</source>
        <translation>adresse partagée</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>à vérifier</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>never_asked</source>
        <translation>jamais demandé</translation>
    </message>
    <message>
        <source>add</source>
        <translation>ajouter</translation>
    </message>
    <message>
        <source>update</source>
        <translation>mettre à jour</translation>
    </message>
    <message>
        <source>unsubscribe</source>
        <translation>désabonner</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>retirer</translation>
    </message>
    <message>
        <source>held</source>
        <translation>non envoyé</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajouts</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifiés</translation>
    </message>
    <message>
        <source>consent_changes</source>
        <translation>changements de consentement</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>virgule</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>point-virgule</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulation</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>barre</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importé</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>list profiles that are likely one person: the same name, and the
same birthday, phone or e-mail</source>
        <translation>lister les profils qui semblent désigner une même personne&#xa0;: même
nom et même date de naissance, téléphone ou courriel</translation>
    </message>
    <message>
        <source>There are no likely duplicates.</source>
        <translation>Il n’y a aucun doublon probable.</translation>
    </message>
    <message>
        <source>take the last merge back, until the next sync has sent it</source>
        <translation>annuler la dernière fusion, avant la prochaine synchronisation</translation>
    </message>
    <message>
        <source>clients with the same address, and whose details are sent:
--send this client&apos;s, --by-rule the oldest one&apos;s again</source>
        <translation>clients à la même adresse, et de qui les renseignements sont
envoyés: --send ceux de ce client, --by-rule ceux du plus ancien</translation>
    </message>
    <message>
        <source>--send and --by-rule exclude each other.</source>
        <translation>--send et --by-rule s’excluent.</translation>
    </message>
    <message>
        <source>Rows whose yes does not count, because a no stands for the person or the address: %1</source>
        <translation>Lignes dont le oui ne compte pas, parce qu’un non de la personne ou de l’adresse reste valable&#xa0;: %1</translation>
    </message>
    <message>
        <source>reports with the former name still mean the field, and it keeps
its name in Constant Contact</source>
        <translation>les rapports portant l’ancien nom désignent encore le champ,
qui garde son nom dans Constant Contact</translation>
    </message>
    <message>
        <source>order of the fields in profiles and exports: 1 is the first</source>
        <translation>ordre des champs dans les profils et les exportations&#xa0;: 1 est le premier</translation>
    </message>
    <message>
        <source>whether the values are sent; those that are no longer sent stay
in Constant Contact as they are</source>
        <translation>si les valeurs sont envoyées; celles qui ne le sont plus restent
telles quelles dans Constant Contact</translation>
    </message>
    <message>
        <source>%1, not sent</source>
        <comment>a custom field</comment>
        <translation>%1, non envoyé</translation>
    </message>
    <message>
        <source>The place is a number: 1 for the first field.</source>
        <translation>La place est un nombre&#xa0;: 1 pour le premier champ.</translation>
    </message>
    <message>
        <source>Say yes to send the field, or no to keep its values here.</source>
        <translation>Indiquez yes pour envoyer le champ, ou no pour garder ses valeurs ici.</translation>
    </message>
    <message>
        <source>LINE: of a row to check: --same-person imports it as the client
whom it contradicts, --skip leaves it out</source>
        <translation>LINE&#xa0;: d’une ligne à vérifier; --same-person l’importe comme le client
qu’elle contredit, --skip la laisse de côté</translation>
    </message>
    <message>
        <source>--%1 needs the number of a line, and a line only once.</source>
        <translation>--%1 demande le numéro d’une ligne, et chaque ligne une seule fois.</translation>
    </message>
    <message>
        <source>Rows left out, as you decided: %1</source>
        <translation>Lignes laissées de côté, selon votre choix&#xa0;: %1</translation>
    </message>
    <message>
        <source>left_out</source>
        <translation>laissées de côté</translation>
    </message>
    <message>
        <source>To be added although they left “%1”: %2</source>
        <translation>Seront ajoutés bien qu’ils aient quitté la liste «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>the fields in Constant Contact, and to which of them a field
belongs; without LABEL_THERE, to one with its own name</source>
        <translation>les champs de Constant Contact, et celui auquel un champ
correspond; sans LABEL_THERE, celui du même nom</translation>
    </message>
    <message>
        <source>The account has no custom fields yet.</source>
        <translation>Le compte n’a pas encore de champs personnalisés.</translation>
    </message>
    <message>
        <source>On the list already, of those to add: %1</source>
        <translation>Déjà sur la liste, parmi les ajouts&#xa0;: %1</translation>
    </message>
    <message>
        <source>E: UTF-8, UTF-16LE, UTF-16BE, Windows-1252, MacRoman,
DOS-850 or Windows-1250</source>
        <translation>E&#xa0;: UTF-8, UTF-16LE, UTF-16BE, Windows-1252, MacRoman,
DOS-850 ou Windows-1250</translation>
    </message>
    <message>
        <source>remove a field that no profile has a value in</source>
        <translation>supprimer un champ qu’aucun profil n’utilise</translation>
    </message>
</context>
<context>
    <name>ClientNames</name>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClientState</name>
    <message>
        <source>On the list</source>
        <translation>Sur la liste</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>En attente d’envoi</translation>
    </message>
    <message>
        <source>Has changes that go to Constant Contact with the next sync.</source>
        <translation>A des modifications qui iront à Constant Contact à la prochaine synchronisation.</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Pas encore demandé</translation>
    </message>
    <message>
        <source>Has not been asked about news and updates, so is not sent to Constant Contact.</source>
        <translation>Question sur les nouvelles et actualités pas encore posée; n’est donc pas envoyé à Constant Contact.</translation>
    </message>
    <message>
        <source>Unsubscribed</source>
        <translation>Désabonné</translation>
    </message>
    <message>
        <source>Said no to news and updates, here or in Constant Contact.</source>
        <translation>A dit non aux nouvelles et actualités, ici ou dans Constant Contact.</translation>
    </message>
    <message>
        <source>Left the list</source>
        <translation>A quitté la liste</translation>
    </message>
    <message>
        <source>Asked to come back</source>
        <translation>Réabonnement à confirmer</translation>
    </message>
    <message>
        <source>Said yes again after unsubscribing. Must confirm this in an e-mail from Constant Contact.</source>
        <translation>A redit oui après s’être désabonné. Doit le confirmer dans un courriel de Constant Contact.</translation>
    </message>
    <message>
        <source>No e-mail address</source>
        <translation>Sans adresse courriel</translation>
    </message>
    <message>
        <source>Has no e-mail address.</source>
        <translation>N’a pas d’adresse courriel.</translation>
    </message>
    <message>
        <source>Shares an address</source>
        <translation>Adresse partagée</translation>
    </message>
    <message>
        <source>Shares an e-mail address with another client, whose details are sent.</source>
        <translation>Partage son adresse courriel avec un autre client, dont les renseignements sont envoyés.</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Cannot be sent until the profile is corrected.</source>
        <translation>Ne peut pas être envoyé tant que le profil n’est pas corrigé.</translation>
    </message>
    <message>
        <source>Was on the list when the business was last connected.</source>
        <translation>Figurait sur la liste la dernière fois que l’entreprise était connectée.</translation>
    </message>
    <message>
        <source>Has changes that go to Constant Contact once a business is connected.</source>
        <translation>A des modifications qui iront à Constant Contact dès qu’une entreprise sera connectée.</translation>
    </message>
    <message>
        <source>Is on the list in Constant Contact, and every change was sent.</source>
        <translation>Est sur la liste dans Constant Contact, et tous les changements ont été envoyés.</translation>
    </message>
    <message>
        <source>Left this list in Constant Contact and is not added again without a new yes, or the profile is deactivated.</source>
        <translation>A quitté cette liste dans Constant Contact et n’y sera pas remis sans un nouveau oui, ou le profil est désactivé.</translation>
    </message>
    <message>
        <source>Off the list</source>
        <translation>Hors de la liste</translation>
    </message>
</context>
<context>
    <name>ColumnFields</name>
    <message>
        <source>Client ID</source>
        <translation>Numéro de client</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>First and last name</source>
        <translation>Prénom et nom</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adresse courriel</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>Cellulaire</translation>
    </message>
    <message>
        <source>Home phone</source>
        <translation>Téléphone (domicile)</translation>
    </message>
    <message>
        <source>Work phone</source>
        <translation>Téléphone (travail)</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Rue</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Province ou État</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Active or deactivated</source>
        <translation>Actif ou désactivé</translation>
    </message>
    <message>
        <source>Agreed to e-mails</source>
        <translation>Accepte les courriels</translation>
    </message>
    <message>
        <source>Declined e-mails</source>
        <translation>Refuse les courriels</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ignorée</translation>
    </message>
    <message>
        <source>Custom field: %1</source>
        <translation>Champ personnalisé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Automatic: %1</source>
        <translation>Automatique&#xa0;: %1</translation>
    </message>
    <message>
        <source>New custom field: %1</source>
        <translation>Nouveau champ personnalisé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Ignorer</translation>
    </message>
</context>
<context>
    <name>ConnectionState</name>
    <message>
        <source>Connecting to the Constant Contact login page…</source>
        <translation>Ouverture de la page de connexion de Constant Contact…</translation>
    </message>
    <message>
        <source>The Constant Contact login page is open. Log in there and click Allow.</source>
        <translation>La page de connexion de Constant Contact est ouverte. Ouvrez-y une session, puis cliquez sur Allow (Autoriser).</translation>
    </message>
    <message>
        <source>No browser could be opened. Copy the address below into a browser on this computer, log in there, and click Allow.</source>
        <translation>Aucun navigateur n’a pu s’ouvrir. Copiez l’adresse ci-dessous dans un navigateur de cet ordinateur, ouvrez-y une session, puis cliquez sur Allow (Autoriser).</translation>
    </message>
    <message>
        <source>The Constant Contact login page is open in your browser. Log in there, click Allow, and come back here.</source>
        <translation>La page de connexion de Constant Contact est ouverte dans votre navigateur. Ouvrez-y une session, cliquez sur Allow (Autoriser), puis revenez ici.</translation>
    </message>
    <message>
        <source>You are logged in. Finishing the connection…</source>
        <translation>Votre session est ouverte. Finalisation de la connexion…</translation>
    </message>
    <message>
        <source>You are logged in. Reading the business name…</source>
        <translation>Votre session est ouverte. Lecture du nom de l’entreprise…</translation>
    </message>
    <message>
        <source>This login is valid for one day only, until %1, because Constant Contact does not allow Listwell to renew it. Ask the owner of the API key to turn on offline access for it.</source>
        <translation>Cette session n’est valide qu’une journée, jusqu’au %1, car Constant Contact ne permet pas à Listwell de la renouveler. Demandez au propriétaire de la clé API d’activer l’accès hors ligne pour cette clé.</translation>
    </message>
    <message numerus="yes">
        <source>The login has not been used for %Ln day(s). It ends on %1 unless Listwell syncs before then.</source>
        <translation>
            <numerusform>La session n’a pas servi depuis %Ln jour. Elle prendra fin le %1, à moins d’une synchronisation d’ici là.</numerusform>
            <numerusform>La session n’a pas servi depuis %Ln jours. Elle prendra fin le %1, à moins d’une synchronisation d’ici là.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is a different Constant Contact account from last time. Choose the list to use in it.</source>
        <translation>Ce compte Constant Contact n’est pas le même que la dernière fois. Choisissez la liste à utiliser dans ce compte.</translation>
    </message>
    <message>
        <source>You are disconnected. The saved login could not be erased yet because the keychain is locked. Listwell keeps trying.</source>
        <translation>L’entreprise est déconnectée. Les données de session n’ont pas encore pu être effacées, car le trousseau de clés est verrouillé. Listwell continue d’essayer.</translation>
    </message>
    <message>
        <source>The last sync is still stopped, and nobody was removed from the list. Click Sync now to check the numbers again.</source>
        <translation>La dernière synchronisation est toujours arrêtée, et personne n’a été retiré de la liste. Cliquez sur Synchroniser pour vérifier de nouveau les nombres.</translation>
    </message>
    <message>
        <source>Removing your clients from the list…</source>
        <translation>Retrait de vos clients de la liste…</translation>
    </message>
    <message>
        <source>Disconnecting…</source>
        <translation>Déconnexion…</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s)</source>
        <translation>
            <numerusform>%Ln contact</numerusform>
            <numerusform>%Ln contacts</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, counted %2</source>
        <comment>number of contacts, time</comment>
        <translation>%1 (décompte&#xa0;: %2)</translation>
    </message>
    <message>
        <source>%1. Saving…</source>
        <translation>%1. Enregistrement…</translation>
    </message>
    <message>
        <source>%1. Not saved yet: click SAVE to connect this list.</source>
        <translation>%1. Pas encore enregistré&#xa0;: cliquez sur ENREGISTRER pour connecter cette liste.</translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>Synchronisation…</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>No sync yet</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>after you log in again</source>
        <translation>une fois la session rouverte</translation>
    </message>
    <message>
        <source>after your decision</source>
        <translation>après votre décision</translation>
    </message>
    <message>
        <source>after this sync</source>
        <translation>après celle en cours</translation>
    </message>
    <message>
        <source>not scheduled</source>
        <translation>non prévue</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>calls used today, daily limit</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s) could not be sent to Constant Contact</source>
        <translation>
            <numerusform>Envoi à Constant Contact impossible pour %Ln client</numerusform>
            <numerusform>Envoi à Constant Contact impossible pour %Ln clients</numerusform>
        </translation>
    </message>
    <message>
        <source>Logged in until %1. Every sync extends the login.</source>
        <comment>date</comment>
        <translation>Session ouverte jusqu’au %1. Chaque synchronisation la prolonge.</translation>
    </message>
</context>
<context>
    <name>ConnectionSummary</name>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>Connected – choose a list</source>
        <translation>Connecté – choisissez une liste</translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>Synchronisation…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unsubscribe(s) waiting</source>
        <translation>
            <numerusform>%Ln désabonnement en attente</numerusform>
            <numerusform>%Ln désabonnements en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>Will try again</source>
        <translation>Nouvel essai prévu</translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s) need attention</source>
        <translation>
            <numerusform>%Ln client à vérifier</numerusform>
            <numerusform>%Ln clients à vérifier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) waiting</source>
        <translation>
            <numerusform>%Ln modification en attente</numerusform>
            <numerusform>%Ln modifications en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>À jour</translation>
    </message>
    <message>
        <source>Action needed</source>
        <translation>Action requise</translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s) said no, and Constant Contact does not know it yet.</source>
        <translation>
            <numerusform>%Ln client a dit non, et Constant Contact ne le sait pas encore.</numerusform>
            <numerusform>%Ln clients ont dit non, et Constant Contact ne le sait pas encore.</numerusform>
        </translation>
    </message>
    <message>
        <source>Listwell is reading your data.</source>
        <translation>Listwell lit vos données.</translation>
    </message>
    <message>
        <source>Your clients are not synced yet. To connect a list, go to Setup › Integrations › Constant Contact.</source>
        <translation>Vos clients ne sont pas encore synchronisés. Pour connecter une liste, allez à Configuration › Intégrations › Constant Contact.</translation>
    </message>
    <message>
        <source>One step left: choose the Constant Contact list for your clients.</source>
        <translation>Plus qu’une étape&#xa0;: choisissez la liste Constant Contact pour vos clients.</translation>
    </message>
    <message>
        <source>Syncing with Constant Contact…</source>
        <translation>Synchronisation avec Constant Contact…</translation>
    </message>
    <message>
        <source>The next sync sends this to Constant Contact.</source>
        <translation>La prochaine synchronisation enverra cette information à Constant Contact.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s) could not be sent to Constant Contact. Each is shown with the reason and what to do.</source>
        <translation>
            <numerusform>%Ln client n’a pas pu être envoyé à Constant Contact. La raison et la marche à suivre sont indiquées.</numerusform>
            <numerusform>%Ln clients n’ont pas pu être envoyés à Constant Contact. Pour chacun, la raison et la marche à suivre sont indiquées.</numerusform>
        </translation>
    </message>
    <message>
        <source>The changes go to Constant Contact with the next sync.</source>
        <translation>Les modifications iront à Constant Contact à la prochaine synchronisation.</translation>
    </message>
    <message>
        <source>“%1” is in sync with your clients.</source>
        <comment>name of the list</comment>
        <translation>La liste «&#xa0;%1&#xa0;» est synchronisée avec vos clients.</translation>
    </message>
    <message>
        <source>Your data was restored from an earlier copy. For details, go to Setup › Integrations › Constant Contact.</source>
        <translation>Vos données proviennent d’une copie antérieure. Pour en savoir plus, allez à Configuration › Intégrations › Constant Contact.</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>Send me news and updates by e-mail</source>
        <translation>Je souhaite recevoir vos nouvelles et actualités par courriel</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Pas encore demandé</translation>
    </message>
    <message>
        <source>Client profile</source>
        <translation>Profil du client</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Réservation</translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation>Réception</translation>
    </message>
    <message>
        <source>Client report</source>
        <translation>Rapport de clients</translation>
    </message>
    <message>
        <source>Constant Contact</source>
        <translation>Constant Contact</translation>
    </message>
</context>
<context>
    <name>ConstantContact</name>
    <message>
        <source>Constant Contact accepted the job but did not return its id.</source>
        <translation>Constant Contact a accepté la tâche, mais n’en a pas fourni l’identifiant.</translation>
    </message>
    <message>
        <source>Constant Contact did not return the address of the export.</source>
        <translation>Constant Contact n’a pas fourni l’adresse de l’exportation.</translation>
    </message>
    <message>
        <source>The request was cancelled.</source>
        <translation>La requête a été annulée.</translation>
    </message>
    <message>
        <source>The chosen list no longer exists in Constant Contact. Choose a list again.</source>
        <translation>La liste choisie n’existe plus dans Constant Contact. Choisissez une autre liste.</translation>
    </message>
    <message>
        <source>Constant Contact&apos;s response could not be read. Listwell will try again later.</source>
        <translation>La réponse de Constant Contact n’a pas pu être lue. Listwell réessaiera plus tard.</translation>
    </message>
    <message>
        <source>The user who logged in is not allowed to see the contacts of this Constant Contact account. Ask the owner of the account to allow it, or log in as a user who is allowed to.</source>
        <translation>La personne qui a ouvert la session n’est pas autorisée à voir les contacts de ce compte Constant Contact. Demandez au propriétaire du compte de l’autoriser, ou ouvrez une session au nom d’une personne autorisée.</translation>
    </message>
    <message>
        <source>The user who logged in is allowed to see the contacts of this Constant Contact account, but not change them. Ask the owner of the account to allow it, or log in as a user who is allowed to.</source>
        <translation>La personne qui a ouvert la session peut voir les contacts de ce compte Constant Contact, mais pas les modifier. Demandez au propriétaire du compte de l’autoriser, ou ouvrez une session au nom d’une personne autorisée.</translation>
    </message>
    <message>
        <source>The user who logged in has the permission to manage contacts, but Constant Contact does not allow Listwell to use it. Disconnect and connect again; if that does not help, report it to the developers of Listwell.</source>
        <translation>La personne qui a ouvert la session est autorisée à gérer les contacts, mais Constant Contact ne permet pas à Listwell d’exercer cette autorisation. Déconnectez l’entreprise, puis connectez-la de nouveau; si le problème persiste, signalez-le à l’équipe de Listwell.</translation>
    </message>
    <message>
        <source>Constant Contact accepts no more calls today. Listwell continues after midnight UTC.</source>
        <translation>Constant Contact n’accepte plus de requêtes aujourd’hui. Listwell reprendra après minuit UTC.</translation>
    </message>
    <message>
        <source>Constant Contact has too many unfinished jobs for this account. Listwell will try again in ten minutes.</source>
        <translation>Constant Contact a trop de tâches inachevées pour ce compte. Listwell réessaiera dans dix minutes.</translation>
    </message>
    <message>
        <source>Constant Contact is receiving too many requests. Try again in a minute.</source>
        <translation>Constant Contact reçoit trop de requêtes. Réessayez dans une minute.</translation>
    </message>
    <message>
        <source>Constant Contact does not allow this login to do that. Ask the owner of the account for the permission to manage contacts.</source>
        <translation>Constant Contact n’autorise pas cette session à faire cela. Demandez au propriétaire du compte l’autorisation de gérer les contacts.</translation>
    </message>
    <message>
        <source>Constant Contact does not have the requested data. Try again later.</source>
        <translation>Constant Contact n’a pas les données demandées. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>This already exists in Constant Contact. Listwell looks it up in the next sync.</source>
        <translation>Cet élément existe déjà dans Constant Contact. Listwell le vérifiera à la prochaine synchronisation.</translation>
    </message>
    <message>
        <source>Constant Contact redirects to another address. Listwell does not follow, because your login would be sent there too. A proxy or a login page of this network may be the cause; if this persists, check for a newer version of Listwell.</source>
        <translation>Constant Contact redirige vers une autre adresse. Listwell ne suit pas cette redirection, car votre session y serait transmise aussi. Un serveur mandataire ou une page de connexion de ce réseau peut en être la cause; si le problème persiste, vérifiez s’il existe une version plus récente de Listwell.</translation>
    </message>
    <message>
        <source>Constant Contact is not available at the moment. Listwell will try again later.</source>
        <translation>Constant Contact n’est pas accessible en ce moment. Listwell réessaiera plus tard.</translation>
    </message>
    <message>
        <source>Constant Contact did not accept what was sent. Try again; if that does not help, report it to the developers of Listwell.</source>
        <translation>Constant Contact n’a pas accepté ce qui a été envoyé. Réessayez; si le problème persiste, signalez-le à l’équipe de Listwell.</translation>
    </message>
    <message numerus="yes">
        <source>Constant Contact asks for a pause of %n minute(s). Listwell then continues automatically.</source>
        <translation>
            <numerusform>Constant Contact demande une pause de %n minute. Listwell reprendra ensuite automatiquement.</numerusform>
            <numerusform>Constant Contact demande une pause de %n minutes. Listwell reprendra ensuite automatiquement.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>Listwell could not change whether it starts when you log in to this computer. Check that the disk is not full and that you may write to %1.</source>
        <translation>Le démarrage automatique de Listwell n’a pas pu être modifié. Vérifiez que le disque n’est pas plein et que vous pouvez écrire dans %1.</translation>
    </message>
    <message>
        <source>The setting %1 is not valid: %2</source>
        <translation>Le réglage %1 n’est pas valide&#xa0;: %2</translation>
    </message>
    <message>
        <source>it must be a web address without user name, query or fragment.</source>
        <translation>ce doit être une adresse Web sans nom d’utilisateur, requête ni fragment.</translation>
    </message>
    <message>
        <source>The setting %1 must start with https; http is allowed for this computer only.</source>
        <translation>Le réglage %1 doit commencer par https; http n’est permis que pour cet ordinateur.</translation>
    </message>
    <message>
        <source>it must be port numbers separated by commas.</source>
        <translation>ce doit être des numéros de port séparés par des virgules.</translation>
    </message>
    <message>
        <source>it must be keychain, or file: followed by a path.</source>
        <translation>ce doit être keychain, ou file: suivi d’un chemin.</translation>
    </message>
    <message>
        <source>it must be a number of seconds.</source>
        <translation>ce doit être un nombre de secondes.</translation>
    </message>
    <message>
        <source>it must be zero or a positive number.</source>
        <translation>ce doit être zéro ou un nombre positif.</translation>
    </message>
</context>
<context>
    <name>Core::Translation</name>
    <message>
        <source>English</source>
        <comment>this language, in the language itself</comment>
        <translation>Français (Canada)</translation>
    </message>
</context>
<context>
    <name>Csv</name>
    <message>
        <source>The cell has more than one e-mail address.</source>
        <translation>La cellule contient plus d’une adresse courriel.</translation>
    </message>
    <message>
        <source>The report has no column with the heading “%1”.</source>
        <translation>Le rapport n’a aucune colonne dont l’en-tête est «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The row belongs to a part of the file with other headings.</source>
        <translation>La ligne se trouve sous d’autres en-têtes.</translation>
    </message>
    <message>
        <source>There are no clients in this file, only headings. If you expected clients, choose a longer period for the report, wait until it is complete, and export it again.</source>
        <translation>Ce fichier ne contient aucun client, seulement des en-têtes. S’il manque des clients, élargissez la période du rapport, attendez qu’il soit complet, puis exportez-le de nouveau.</translation>
    </message>
    <message>
        <source>%1: the dates do not show whether the day or the month comes first, so ambiguous ones were not read as dates. Choose the order of dates.</source>
        <translation>%1&#xa0;: les dates n’indiquent pas si le jour ou le mois vient en premier; celles qui sont ambiguës n’ont donc pas été lues comme des dates. Précisez le bon ordre.</translation>
    </message>
    <message>
        <source>The file %1 does not exist.</source>
        <translation>Le fichier %1 n’existe pas.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Impossible de lire le fichier %1.</translation>
    </message>
    <message>
        <source>The file is a workbook. Open it in a spreadsheet program and save it as CSV UTF-8.</source>
        <translation>Le fichier est un classeur. Ouvrez-le dans un tableur et enregistrez-le au format CSV UTF-8.</translation>
    </message>
    <message>
        <source>The file is a web page. Open it in a spreadsheet program and save it as CSV UTF-8.</source>
        <translation>Le fichier est une page Web. Ouvrez-le dans un tableur et enregistrez-le au format CSV UTF-8.</translation>
    </message>
    <message>
        <source>The file is a PDF. Export the report as CSV instead.</source>
        <translation>Le fichier est un PDF. Exportez plutôt le rapport au format CSV.</translation>
    </message>
    <message>
        <source>The sheet “%1” was read; the workbook also has: %2.</source>
        <translation>La feuille «&#xa0;%1&#xa0;» a été lue; le classeur contient aussi&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The file is not a workbook, so it has no sheets. Import it without a sheet.</source>
        <translation>Le fichier n’est pas un classeur; il n’a donc pas de feuilles. Importez-le sans préciser de feuille.</translation>
    </message>
    <message>
        <source>The file is empty: it has no headings.</source>
        <translation>Le fichier est vide&#xa0;: il n’a pas d’en-têtes.</translation>
    </message>
    <message>
        <source>A custom field needs a name of at most %1 characters.</source>
        <translation>Le nom d’un champ personnalisé doit compter au plus %1 caractères.</translation>
    </message>
    <message>
        <source>“%1” is a standard field that every client has. Choose another name for the custom field.</source>
        <translation>«&#xa0;%1&#xa0;» est un champ standard que possède chaque client. Choisissez un autre nom pour votre champ personnalisé.</translation>
    </message>
    <message>
        <source>“%1” is not a client field. A column can be one of %2, custom.LABEL for a custom field, or %3 to leave it out.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un champ de client. Une colonne peut correspondre à l’un des champs suivants&#xa0;: %2; à custom.NOM pour un champ personnalisé; ou à %3 pour être laissée de côté.</translation>
    </message>
    <message>
        <source>The column “%1” lists people who do not want e-mail. A no always counts, so the column cannot be used as something else.</source>
        <translation>La colonne «&#xa0;%1&#xa0;» indique les personnes qui ne veulent pas de courriels. Un non compte toujours; la colonne ne peut donc pas servir à autre chose.</translation>
    </message>
    <message>
        <source>The heading “%1” says no to something, so a yes below it may be a no. The column cannot be used as the answer to news and updates.</source>
        <translation>L’en-tête «&#xa0;%1&#xa0;» dit non à quelque chose; un oui dans cette colonne peut donc être un non. La colonne ne peut pas servir de réponse au sujet des nouvelles et actualités.</translation>
    </message>
    <message>
        <source>The first row of the file has no heading such as First Name, Last Name or Email.</source>
        <translation>La première ligne du fichier n’a aucun en-tête comme Prénom, Nom de famille ou Courriel.</translation>
    </message>
    <message>
        <source>The columns %1 (%2) and %3 (%4) hold the same field. A no in either of them counts.</source>
        <translation>Les colonnes %1 (%2) et %3 (%4) contiennent le même champ. Un non dans l’une ou l’autre compte.</translation>
    </message>
    <message>
        <source>The columns %1 (%2) and %3 (%4) hold the same field. In each row, the first of them that is not blank counts.</source>
        <translation>Les colonnes %1 (%2) et %3 (%4) contiennent le même champ. Dans chaque ligne, la première qui n’est pas vide compte.</translation>
    </message>
    <message>
        <source>A cell of the row is longer than %1 KiB. Perhaps a quotation mark is missing there.</source>
        <translation>Une cellule de la ligne dépasse %1 Kio. Il y manque peut-être un guillemet.</translation>
    </message>
    <message>
        <source>The row contains characters that are not text.</source>
        <translation>La ligne contient des caractères qui ne sont pas du texte.</translation>
    </message>
    <message>
        <source>The row has characters that are not valid UTF-8. Save the file as CSV UTF-8.</source>
        <translation>La ligne contient des caractères qui ne sont pas en UTF-8 valide. Enregistrez le fichier au format CSV UTF-8.</translation>
    </message>
    <message>
        <source>The row is not complete. It may belong to the damaged row above, in which a quotation mark is misplaced or missing.</source>
        <translation>La ligne est incomplète. Elle fait peut-être partie de la ligne endommagée qui précède, où un guillemet est mal placé ou manquant.</translation>
    </message>
    <message>
        <source>The row has more than %1 cells.</source>
        <translation>La ligne compte plus de %1 cellules.</translation>
    </message>
    <message>
        <source>There is a quotation mark in the wrong place.</source>
        <translation>Un guillemet est mal placé.</translation>
    </message>
    <message>
        <source>A quotation mark in the row is never closed.</source>
        <translation>Un guillemet de la ligne n’est jamais fermé.</translation>
    </message>
    <message>
        <source>The file could not be written completely. Is the disk full?</source>
        <translation>Le fichier n’a pas pu être écrit au complet. Le disque est-il plein?</translation>
    </message>
    <message>
        <source>%1: a spreadsheet wrote some dates as numbers of days, for example 32874 for January 1, 1990. They were read as dates.</source>
        <translation>%1&#xa0;: un tableur a écrit certaines dates sous forme de nombre de jours, par exemple 32874 pour le 1er janvier 1990. Elles ont été lues comme des dates.</translation>
    </message>
    <message>
        <source>The row repeats the headings.</source>
        <translation>La ligne répète les en-têtes.</translation>
    </message>
    <message>
        <source>The row has other headings, so the rows below it belong to another report. Import them as a file of their own.</source>
        <translation>La ligne contient d’autres en-têtes; les lignes qui suivent font donc partie d’un autre rapport. Importez-les dans un fichier à part.</translation>
    </message>
    <message>
        <source>The row is a title.</source>
        <translation>La ligne est un titre.</translation>
    </message>
    <message>
        <source>The row is a total.</source>
        <translation>La ligne est un total.</translation>
    </message>
    <message>
        <source>This is an export of the consent answers, not of the clients. Import the export of the clients. To take everything to another computer, use backup and restore.</source>
        <translation>Ce fichier est une exportation des réponses de consentement, et non des clients. Importez l’exportation des clients. Pour tout transférer sur un autre ordinateur, utilisez les commandes backup et restore.</translation>
    </message>
    <message>
        <source>This report seems to have a row for each pass, purchase or visit (column %1), not for each client. Export the list of clients with e-mail addresses instead.</source>
        <translation>Ce rapport semble avoir une ligne par forfait, achat ou visite (colonne %1), et non par client. Exportez plutôt la liste des clients avec leurs adresses courriel.</translation>
    </message>
    <message>
        <source>%1: the column holds e-mail addresses, so it was read as Email.</source>
        <translation>%1&#xa0;: la colonne contient des adresses courriel; elle a donc été lue comme Courriel.</translation>
    </message>
    <message>
        <source>%1: the column holds e-mail addresses but is kept as a custom field. If they are the clients&apos; addresses, name the column Email.</source>
        <translation>%1&#xa0;: la colonne contient des adresses courriel, mais est conservée comme champ personnalisé. S’il s’agit des adresses des clients, nommez la colonne Courriel.</translation>
    </message>
    <message>
        <source>Column %1 has no heading and was not used.</source>
        <translation>La colonne %1 n’a pas d’en-tête et n’a pas été utilisée.</translation>
    </message>
    <message>
        <source>%1: the column may be about reminders and not about news, so it was not taken for consent. If it is consent to news, name the column News and Updates.</source>
        <translation>%1&#xa0;: la colonne concerne peut-être des rappels et non des nouvelles; elle n’a donc pas été considérée comme un consentement. S’il s’agit du consentement aux nouvelles, nommez la colonne Infolettre.</translation>
    </message>
    <message>
        <source>The report cannot be converted, because there is no room for a temporary file. Free some disk space.</source>
        <translation>Le rapport ne peut pas être converti, faute de place pour un fichier temporaire. Libérez de l’espace sur le disque.</translation>
    </message>
    <message>
        <source>The row has no name, no e-mail address and no client ID.</source>
        <translation>La ligne n’a ni nom, ni adresse courriel, ni numéro de client.</translation>
    </message>
    <message>
        <source>The row has fewer cells than the headings, and some of them are in the wrong column.</source>
        <translation>La ligne a moins de cellules que d’en-têtes, et certaines sont dans la mauvaise colonne.</translation>
    </message>
    <message>
        <source>A name contains an e-mail address. A separator may be missing.</source>
        <translation>Un nom contient une adresse courriel. Il manque peut-être un séparateur.</translation>
    </message>
    <message>
        <source>The row says no to news and updates, but does not clearly identify the person. Find the client and record the no.</source>
        <translation>La ligne dit non aux nouvelles et actualités, mais n’indique pas clairement de qui il s’agit. Trouvez le client et notez son non.</translation>
    </message>
    <message>
        <source>%1: “%2” is neither active nor deactivated and changed nothing; rows: %3</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» n’est ni actif ni désactivé et n’a rien changé; lignes&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1: the spreadsheet has rounded the number.</source>
        <translation>%1&#xa0;: le tableur a arrondi le nombre.</translation>
    </message>
    <message>
        <source>%1: characters were lost before the report was written.</source>
        <translation>%1&#xa0;: des caractères ont été perdus avant l’écriture du rapport.</translation>
    </message>
    <message>
        <source>%1: the spreadsheet shows an error in the cell.</source>
        <translation>%1&#xa0;: le tableur affiche une erreur dans la cellule.</translation>
    </message>
    <message>
        <source>The row has a value in a column without a heading. Perhaps a cell that contains a separator is not in quotation marks.</source>
        <translation>La ligne a une valeur dans une colonne sans en-tête. Une cellule qui contient un séparateur n’est peut-être pas entre guillemets.</translation>
    </message>
    <message>
        <source>%1: nobody alive was born on that date.</source>
        <translation>%1&#xa0;: aucune personne vivante n’est née à cette date.</translation>
    </message>
    <message>
        <source>%1: the date cannot be read.</source>
        <translation>%1&#xa0;: la date est illisible.</translation>
    </message>
    <message>
        <source>%1: the date does not fit the order of dates in the column.</source>
        <translation>%1&#xa0;: la date ne respecte pas l’ordre du jour et du mois.</translation>
    </message>
    <message>
        <source>%1: either the day or the month may come first.</source>
        <translation>%1&#xa0;: le jour et le mois peuvent être dans un ordre ou dans l’autre.</translation>
    </message>
    <message>
        <source>The workbook is damaged. Open it in a spreadsheet program, save it again as .xlsx, and import that file.</source>
        <translation>Le classeur est endommagé. Ouvrez-le dans un tableur, enregistrez-le de nouveau en .xlsx et importez ce fichier.</translation>
    </message>
    <message>
        <source>The workbook is too large. Save the sheet with the clients as CSV UTF-8 and import that file.</source>
        <translation>Le classeur est trop volumineux. Enregistrez la feuille des clients au format CSV UTF-8 et importez ce fichier.</translation>
    </message>
    <message>
        <source>The workbook is protected by a password. Open it in a spreadsheet program, remove the password, and save it again.</source>
        <translation>Le classeur est protégé par un mot de passe. Ouvrez-le dans un tableur, retirez le mot de passe et enregistrez-le de nouveau.</translation>
    </message>
    <message>
        <source>The file is a workbook in the old format .xls. Open it in a spreadsheet program and save it as .xlsx or as CSV UTF-8.</source>
        <translation>Le fichier est un classeur à l’ancien format .xls. Ouvrez-le dans un tableur et enregistrez-le en .xlsx ou au format CSV UTF-8.</translation>
    </message>
    <message>
        <source>The file is a workbook in the format .xlsb. Open it in a spreadsheet program and save it as .xlsx or as CSV UTF-8.</source>
        <translation>Le fichier est un classeur au format .xlsb. Ouvrez-le dans un tableur et enregistrez-le en .xlsx ou au format CSV UTF-8.</translation>
    </message>
    <message>
        <source>The file is a workbook in the format .ods. Open it in a spreadsheet program and save it as .xlsx or as CSV UTF-8.</source>
        <translation>Le fichier est un classeur au format .ods. Ouvrez-le dans un tableur et enregistrez-le en .xlsx ou au format CSV UTF-8.</translation>
    </message>
    <message>
        <source>The file is an archive or a document, not a workbook. Unpack it, or export the report as CSV or .xlsx.</source>
        <translation>Le fichier est une archive ou un document, et non un classeur. Décompressez-le, ou exportez le rapport en CSV ou en .xlsx.</translation>
    </message>
    <message>
        <source>The workbook could not be read, because there is no room for temporary files. Free some disk space.</source>
        <translation>Le classeur n’a pas pu être lu, faute de place pour des fichiers temporaires. Libérez de l’espace sur le disque.</translation>
    </message>
    <message>
        <source>The workbook has no visible sheet with cells.</source>
        <translation>Le classeur n’a aucune feuille visible qui contienne des cellules.</translation>
    </message>
    <message>
        <source>The workbook has no sheet named “%1”. Its sheets are: %2.</source>
        <translation>Le classeur n’a aucune feuille nommée «&#xa0;%1&#xa0;». Ses feuilles sont&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The part of Listwell that reads workbooks is missing. Install listwell-workbook, or save the workbook as CSV UTF-8 and import that file.</source>
        <translation>La partie de Listwell qui lit les classeurs est absente. Installez listwell-workbook, ou enregistrez le classeur au format CSV UTF-8 et importez ce fichier.</translation>
    </message>
    <message>
        <source>The report has changed since it was read. Read it again, then save its rows.</source>
        <translation>Le rapport a changé depuis sa lecture. Relisez-le, puis enregistrez ses lignes.</translation>
    </message>
    <message>
        <source>Column %1 was not read: its heading is longer than the %2 characters that the name of a custom field may have. Shorten it if the column is needed.</source>
        <translation>La colonne %1 n’a pas été lue&#xa0;: son en-tête dépasse les %2 caractères que peut avoir le nom d’un champ personnalisé. Raccourcissez-le si la colonne est nécessaire.</translation>
    </message>
    <message>
        <source>The sheet “%1” was not read. If its people said no, import that sheet as well.</source>
        <translation>La feuille «&#xa0;%1&#xa0;» n’a pas été lue. Si ses personnes ont dit non, importez aussi cette feuille.</translation>
    </message>
    <message>
        <source>No column of the sheet “%1” says no to news and updates, so its people are not recorded as having said no. If they did, add a column Unsubscribed with Yes in each row.</source>
        <translation>Aucune colonne de la feuille «&#xa0;%1&#xa0;» ne dit non aux nouvelles et actualités; ses personnes ne sont donc pas notées comme ayant dit non. Si elles l’ont dit, ajoutez une colonne Unsubscribed avec Yes dans chaque ligne.</translation>
    </message>
    <message>
        <source>%1: the dates do not show whether the day or the month comes first. They were read with the day first, like those of another column.</source>
        <translation>%1&#xa0;: les dates ne montrent pas si le jour ou le mois vient en premier. Elles ont été lues avec le jour en premier, comme celles d’une autre colonne.</translation>
    </message>
    <message>
        <source>%1: the dates do not show whether the day or the month comes first. They were read with the month first, like those of another column.</source>
        <translation>%1&#xa0;: les dates ne montrent pas si le jour ou le mois vient en premier. Elles ont été lues avec le mois en premier, comme celles d’une autre colonne.</translation>
    </message>
    <message>
        <source>%1: whether the column is consent to news is not clear, so a yes in it was not taken, and a no in it stopped a yes beside it. If it is consent to news, name the column News and Updates; if it is not, choose a field for it.</source>
        <translation>%1&#xa0;: il n’est pas clair que la colonne soit le consentement à recevoir des nouvelles; un oui n’y a donc pas été retenu, et un non y a annulé un oui de la même ligne. Si c’est le consentement à recevoir des nouvelles, nommez la colonne News and Updates; sinon, choisissez-lui un champ.</translation>
    </message>
    <message>
        <source>The columns %1 (%2) and %3 (%4) hold the same field. A client who is deactivated in either of them is deactivated.</source>
        <translation>Les colonnes %1 (%2) et %3 (%4) contiennent le même champ. Un client désactivé dans l’une d’elles est désactivé.</translation>
    </message>
    <message>
        <source>The row is a note, or the line above a group of clients.</source>
        <translation>La ligne est une note, ou la ligne au-dessus d’un groupe de clients.</translation>
    </message>
</context>
<context>
    <name>CustomFieldText</name>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Checkbox</source>
        <translation>Case à cocher</translation>
    </message>
    <message>
        <source>Drop-down list</source>
        <translation>Liste déroulante</translation>
    </message>
    <message>
        <source>Radio buttons</source>
        <translation>Boutons d’option</translation>
    </message>
</context>
<context>
    <name>Domain</name>
    <message>
        <source>The e-mail address is longer than %1 characters.</source>
        <translation>L’adresse courriel dépasse %1 caractères.</translation>
    </message>
    <message>
        <source>The e-mail address is incomplete or contains a character that is not allowed.</source>
        <translation>L’adresse courriel est incomplète ou contient un caractère non permis.</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Home phone</source>
        <translation>Téléphone (domicile)</translation>
    </message>
    <message>
        <source>Work phone</source>
        <translation>Téléphone (travail)</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Rue</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Province ou État</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>%1 is longer than the %2 characters that Constant Contact allows.</source>
        <translation>Le champ «&#xa0;%1&#xa0;» dépasse les %2 caractères permis par Constant Contact.</translation>
    </message>
    <message>
        <source>Shorten it in the client&apos;s profile.</source>
        <translation>Raccourcissez-le dans le profil du client.</translation>
    </message>
    <message>
        <source>%1 is not a date that Constant Contact can read.</source>
        <translation>Le champ «&#xa0;%1&#xa0;» ne contient pas de date que Constant Contact puisse lire.</translation>
    </message>
    <message>
        <source>Enter it as year-month-day, for example 2026-04-30.</source>
        <translation>Saisissez-la sous la forme année-mois-jour, par exemple 2026-04-30.</translation>
    </message>
    <message>
        <source>The profile has more than the %1 custom fields that Constant Contact allows.</source>
        <translation>Le profil compte plus que les %1 champs personnalisés permis par Constant Contact.</translation>
    </message>
    <message>
        <source>Clear the least important fields.</source>
        <translation>Effacez les champs les moins importants.</translation>
    </message>
    <message>
        <source>Correct the address in the client&apos;s profile.</source>
        <translation>Corrigez l’adresse dans le profil du client.</translation>
    </message>
    <message>
        <source>The login was valid for one day only and has expired.</source>
        <translation>La session n’était valide qu’une journée et a expiré.</translation>
    </message>
    <message>
        <source>Listwell was interrupted while it renewed the login (%1), and the new login was lost.</source>
        <translation>Listwell a été interrompu pendant le renouvellement de la session (%1), et la nouvelle session s’est perdue en route.</translation>
    </message>
    <message>
        <source>The login was not used for %1 days, and Constant Contact has ended it.</source>
        <translation>La session n’a pas servi pendant %1 jours, et Constant Contact y a mis fin.</translation>
    </message>
    <message>
        <source>Constant Contact no longer accepts the login.</source>
        <translation>Constant Contact n’accepte plus la session.</translation>
    </message>
    <message>
        <source>%1 Log in again: your clients and your list choice are kept.</source>
        <comment>the reason why the login ended, a whole sentence</comment>
        <translation>%1 Reconnectez-vous&#xa0;: vos clients et la liste choisie sont conservés.</translation>
    </message>
</context>
<context>
    <name>Family</name>
    <message>
        <source>Nothing is sent for this address.</source>
        <translation>Rien n’est envoyé pour cette adresse.</translation>
    </message>
    <message>
        <source>The details of %1 are sent, as you chose.</source>
        <translation>Les renseignements de %1 sont envoyés, selon votre choix.</translation>
    </message>
    <message>
        <source>The details of %1 are sent: the oldest profile that said yes.</source>
        <translation>Les renseignements de %1 sont envoyés: c’est le profil le plus ancien qui a dit oui.</translation>
    </message>
</context>
<context>
    <name>Gui::AboutDialog</name>
    <message>
        <source>%1, Qt %2</source>
        <comment>an operating system and the version of a library</comment>
        <translation>%1, Qt %2</translation>
    </message>
    <message>
        <source>Keeps a wellness studio&apos;s clients in sync with a Constant Contact list.</source>
        <translation>Garde les clients d’un studio de bien-être synchronisés avec une liste Constant Contact.</translation>
    </message>
    <message>
        <source>About Listwell</source>
        <translation>À propos de Listwell</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later (GPL-3.0-or-later). It comes without any warranty.</source>
        <translation>Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure (GPL-3.0-or-later). Il est fourni sans aucune garantie.</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Vos données</translation>
    </message>
    <message>
        <source>&amp;Copy version</source>
        <translation>&amp;Copier la version</translation>
    </message>
    <message>
        <source>Open data &amp;folder</source>
        <translation>&amp;Dossier de données</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>Gui::ActivityPage</name>
    <message>
        <source>Syncs</source>
        <translation>Synchronisations</translation>
    </message>
    <message>
        <source>Loading activity…</source>
        <translation>Chargement de l’activité…</translation>
    </message>
    <message>
        <source>No activity yet</source>
        <translation>Aucune activité pour l’instant</translation>
    </message>
    <message>
        <source>G&amp;o to Constant Contact</source>
        <translation>A&amp;ller à Constant Contact</translation>
    </message>
    <message>
        <source>The activity cannot be shown</source>
        <translation>Impossible d’afficher l’activité</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message numerus="yes">
        <source>%n sync(s) exported to %1.</source>
        <translation>
            <numerusform>%n synchronisation exportée dans %1.</numerusform>
            <numerusform>%n synchronisations exportées dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copier en texte</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Each sync is listed here, with the people whom it affected.</source>
        <translation>Chaque synchronisation figure ici, avec les personnes concernées.</translation>
    </message>
    <message>
        <source>No syncs found</source>
        <translation>Aucune synchronisation trouvée</translation>
    </message>
    <message>
        <source>Show all syncs</source>
        <translation>Afficher toutes les synchronisations</translation>
    </message>
    <message>
        <source>Search people by name or e-mail</source>
        <translation>Rechercher une personne par nom ou courriel</translation>
    </message>
    <message>
        <source>None of the syncs shown affected a person with this name or address.</source>
        <translation>Aucune des synchronisations choisies ci-dessus n’a concerné une personne ayant ce nom ou cette adresse.</translation>
    </message>
    <message>
        <source>No sync had a problem.</source>
        <translation>Aucune synchronisation n’a eu de problème.</translation>
    </message>
    <message>
        <source>No sync has changed anything yet, or had a problem.</source>
        <translation>Aucune synchronisation n’a encore apporté de changement ni eu de problème.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sync(s)</source>
        <translation>
            <numerusform>%Ln synchronisation</numerusform>
            <numerusform>%Ln synchronisations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Newest %Ln sync(s)</source>
        <translation>
            <numerusform>%Ln synchronisation la plus récente</numerusform>
            <numerusform>%Ln synchronisations les plus récentes</numerusform>
        </translation>
    </message>
    <message>
        <source>The sync was copied.</source>
        <translation>La synchronisation a été copiée.</translation>
    </message>
    <message>
        <source>Export activity</source>
        <translation>Exporter l’activité</translation>
    </message>
    <message>
        <source>Spreadsheet table (*.csv)</source>
        <translation>Tableau pour tableur (*.csv)</translation>
    </message>
</context>
<context>
    <name>Gui::AddressLine</name>
    <message>
        <source>Address of the page</source>
        <translation>Adresse de la page</translation>
    </message>
    <message>
        <source>Connecting to</source>
        <extracomment>before the name of a server, as in &quot;Connecting to authz.constantcontact.com&quot;</extracomment>
        <translation>Connexion à</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>sur cet ordinateur</translation>
    </message>
    <message>
        <source>secure connection</source>
        <translation>connexion sécurisée</translation>
    </message>
    <message>
        <source>Not connected to</source>
        <extracomment>before the name of a server, as in &quot;Not connected to authz.constantcontact.com&quot;</extracomment>
        <translation>Aucune connexion à</translation>
    </message>
    <message>
        <source>practice account</source>
        <translation>compte de démonstration</translation>
    </message>
    <message>
        <source>Address of the page: %1</source>
        <translation>Adresse de la page&#xa0;: %1</translation>
    </message>
    <message>
        <source>Practice</source>
        <extracomment>a mark before the address: this is not the real service</extracomment>
        <translation>Démo</translation>
    </message>
</context>
<context>
    <name>Gui::ApiKeyView</name>
    <message>
        <source>Open the developer portal and log in with your Constant Contact account.</source>
        <translation>Allez au portail des développeurs et ouvrez-y une session avec votre compte Constant Contact.</translation>
    </message>
    <message>
        <source>Under My Applications, create a new application, for example with the name Listwell. Choose the authorization code flow with PKCE, and rotating refresh tokens.</source>
        <translation>Sous My Applications, créez une application et nommez-la Listwell, par exemple. Choisissez le flux de code d’autorisation avec PKCE et la rotation des jetons d’actualisation.</translation>
    </message>
    <message>
        <source>Add these redirect URIs to the application, exactly as shown:</source>
        <translation>Ajoutez ces URI de redirection à l’application, exactement comme elles sont affichées&#xa0;:</translation>
    </message>
    <message>
        <source>Copy the application&apos;s API key and paste it here. You do not need the client secret.</source>
        <translation>Copiez la clé API de l’application et collez-la ici. Vous n’avez pas besoin du secret client.</translation>
    </message>
    <message>
        <source>Open the &amp;developer portal</source>
        <translation>&amp;Portail des développeurs</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clé API</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Set up an API key</source>
        <translation>Configurer une clé API</translation>
    </message>
    <message>
        <source>Change the API key</source>
        <translation>Changer la clé API</translation>
    </message>
    <message>
        <source>Listwell needs an API key to connect to Constant Contact. Create one:</source>
        <translation>Listwell a besoin d’une clé API pour se connecter à Constant Contact. Créez-en une&#xa0;:</translation>
    </message>
    <message>
        <source>Paste the key of another application in step 4, or create a new one:</source>
        <translation>Collez la clé d’une autre application à l’étape 4, ou créez-en une nouvelle&#xa0;:</translation>
    </message>
    <message>
        <source>Redirect URI %1</source>
        <translation>URI de redirection %1</translation>
    </message>
</context>
<context>
    <name>Gui::AppDrawer</name>
    <message>
        <source>App Drawer</source>
        <translation>Tiroir d’applications</translation>
    </message>
    <message>
        <source>Close the App Drawer</source>
        <translation>Fermer le tiroir d’applications</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Search in the App Drawer</source>
        <translation>Rechercher dans le tiroir d’applications</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Search pages, clients and help</source>
        <translation>Rechercher pages, clients et aide</translation>
    </message>
    <message>
        <source>No page, client or help topic matches.</source>
        <translation>Aucune page, aucun client ni aucune rubrique d’aide ne correspond.</translation>
    </message>
    <message>
        <source>Help: %1</source>
        <comment>title of a help topic</comment>
        <translation>Aide&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Gui::Application</name>
    <message>
        <source>&amp;Same as the desktop</source>
        <translation>Comme le &amp;bureau</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Which language should Listwell use?</source>
        <translation>Dans quelle langue Listwell doit-il s’afficher?</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>How should Listwell look?</source>
        <translation>Quelle apparence Listwell doit-il avoir?</translation>
    </message>
    <message>
        <source>The client report “%1” waits for you. %2</source>
        <comment>a file, and the reason</comment>
        <translation>Le rapport de clients «&#xa0;%1&#xa0;» attend votre décision. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more report(s) wait.</source>
        <translation>
            <numerusform>%n autre rapport attend.</numerusform>
            <numerusform>%n autres rapports attendent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::AttentionCard</name>
    <message>
        <source>Open profile</source>
        <translation>Ouvrir le profil</translation>
    </message>
    <message>
        <source>Open the profile of %1</source>
        <translation>Ouvrir le profil de %1</translation>
    </message>
</context>
<context>
    <name>Gui::BackupCard</name>
    <message>
        <source>Backups of Listwell (*.backup *.db);;All files (*)</source>
        <translation>Sauvegardes de Listwell (*.backup *.db);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>A backup is one file with your clients, their answers, your classes and the history, for example to move to another computer. The login is not part of it. Listwell also makes a backup of its own every day and keeps the last seven in the data folder.</source>
        <translation>Une sauvegarde est un fichier qui contient vos clients, leurs réponses, vos cours et l’historique, par exemple pour passer à un autre ordinateur. La session n’en fait pas partie. Listwell fait aussi sa propre sauvegarde chaque jour et garde les sept dernières dans le dossier de données.</translation>
    </message>
    <message>
        <source>Save a &amp;backup…</source>
        <translation>Enregistrer une &amp;sauvegarde…</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>&amp;Restaurer une sauvegarde…</translation>
    </message>
    <message>
        <source>Save a backup</source>
        <translation>Enregistrer une sauvegarde</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>The clients and answers in this file replace those that are here now; a copy of them stays in the data folder. Every no that is known here still counts.

The login is not part of a backup, so you may have to connect your business again. Before anything is sent, Listwell looks in Constant Contact who has unsubscribed or left.

The window closes for a moment.</source>
        <translation>Les clients et les réponses de ce fichier remplacent ceux qui sont ici maintenant; une copie de ces derniers reste dans le dossier de données. Chaque «&#xa0;non&#xa0;» connu ici compte toujours.

La session ne fait pas partie d’une sauvegarde&#xa0;: vous devrez peut-être connecter de nouveau votre entreprise. Avant tout envoi, Listwell vérifie dans Constant Contact qui s’est désabonné ou a quitté la liste.

La fenêtre se ferme un instant.</translation>
    </message>
    <message>
        <source>Restore the backup “%1”?</source>
        <comment>file name</comment>
        <translation>Restaurer la sauvegarde «&#xa0;%1&#xa0;»?</translation>
    </message>
    <message>
        <source>Restore the backup</source>
        <translation>Restaurer la sauvegarde</translation>
    </message>
</context>
<context>
    <name>Gui::BookingDialog</name>
    <message>
        <source>Book a client</source>
        <translation>Réserver pour un client</translation>
    </message>
    <message>
        <source>Search by name, e-mail, phone or client ID</source>
        <translation>Rechercher par nom, courriel, téléphone ou numéro de client</translation>
    </message>
    <message>
        <source>Search clients</source>
        <translation>Rechercher des clients</translation>
    </message>
    <message>
        <source>Not no&amp;w</source>
        <translation>Pas main&amp;tenant</translation>
    </message>
    <message>
        <source>&amp;Book</source>
        <translation>&amp;Réserver</translation>
    </message>
    <message>
        <source>Book into %1</source>
        <translation>Réserver une place&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Ask %1</source>
        <translation>Demandez à %1</translation>
    </message>
    <message>
        <source>Choose a client first</source>
        <translation>Choisissez d’abord un client</translation>
    </message>
    <message>
        <source>The recorded answer is shown here.</source>
        <translation>La réponse enregistrée s’affiche ici.</translation>
    </message>
    <message>
        <source>&amp;New client…</source>
        <translation>&amp;Nouveau client…</translation>
    </message>
    <message>
        <source>No clients found. Check the spelling, or add a new client.</source>
        <translation>Aucun client trouvé. Vérifiez l’orthographe, ou ajoutez un nouveau client.</translation>
    </message>
</context>
<context>
    <name>Gui::ChooseListDialog</name>
    <message>
        <source>Search lists</source>
        <translation>Rechercher une liste</translation>
    </message>
    <message>
        <source>Choose list</source>
        <translation>Choisir la liste</translation>
    </message>
    <message>
        <source>Choose the list to keep in sync with your clients.</source>
        <translation>Choisissez la liste à garder synchronisée avec vos clients.</translation>
    </message>
    <message>
        <source>&amp;New list…</source>
        <translation>&amp;Nouvelle liste…</translation>
    </message>
    <message>
        <source>Contact lists of the account</source>
        <translation>Listes de contacts du compte</translation>
    </message>
    <message>
        <source>Loading the lists</source>
        <translation>Chargement des listes</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>Loading the lists of your account…</source>
        <translation>Chargement des listes de votre compte…</translation>
    </message>
    <message>
        <source>Creating the list…</source>
        <translation>Création de la liste…</translation>
    </message>
    <message>
        <source>This account has no contact lists yet. Click New list to create one.</source>
        <translation>Ce compte n’a pas encore de liste de contacts. Cliquez sur Nouvelle liste pour en créer une.</translation>
    </message>
    <message>
        <source>No list name contains “%1”.</source>
        <translation>Aucun nom de liste ne contient «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>Gui::ClassCard</name>
    <message>
        <source>No clients are booked yet.</source>
        <translation>Aucune réservation pour l’instant.</translation>
    </message>
    <message>
        <source>&amp;Book a client…</source>
        <translation>&amp;Réserver une place…</translation>
    </message>
    <message>
        <source>&amp;Cancel booking…</source>
        <translation>&amp;Libérer la place…</translation>
    </message>
    <message>
        <source>&amp;Remove class…</source>
        <translation>&amp;Supprimer le cours…</translation>
    </message>
    <message>
        <source>Booked clients</source>
        <translation>Clients avec réservation</translation>
    </message>
    <message>
        <source>Choose a class to see its bookings.</source>
        <translation>Choisissez un cours pour voir ses réservations.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>With %1</source>
        <translation>Avec %1</translation>
    </message>
    <message numerus="yes">
        <source>%n booked</source>
        <translation>
            <numerusform>%n réservation</numerusform>
            <numerusform>%n réservations</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, the class is full</source>
        <translation>%1, le cours est complet</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) free</source>
        <translation>
            <numerusform>%n place libre</numerusform>
            <numerusform>%n places libres</numerusform>
        </translation>
    </message>
    <message>
        <source>The class is full.</source>
        <translation>Le cours est complet.</translation>
    </message>
    <message>
        <source>&amp;Edit class…</source>
        <translation>&amp;Modifier le cours…</translation>
    </message>
    <message>
        <source>Repeated weekly until %1</source>
        <translation>Répété chaque semaine jusqu’au %1</translation>
    </message>
</context>
<context>
    <name>Gui::ClassDialog</name>
    <message>
        <source>Add a class</source>
        <translation>Ajouter un cours</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> minutes</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sans limite</translation>
    </message>
    <message>
        <source>&amp;Add class</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Cours</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Enseigné par</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Repeat &amp;weekly until</source>
        <translation>&amp;Répéter chaque semaine jusqu’au</translation>
    </message>
    <message>
        <source>Edit class</source>
        <translation>Modifier le cours</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Last day of the series</source>
        <translation>Dernier jour de la série</translation>
    </message>
    <message numerus="yes">
        <source>%n class(es), the last on %1.</source>
        <translation>
            <numerusform>%n cours, le dernier le %1.</numerusform>
            <numerusform>%n cours, le dernier le %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::ClassesPage</name>
    <message>
        <source>Upcoming classes</source>
        <translation>Cours à venir</translation>
    </message>
    <message>
        <source>Loading classes…</source>
        <translation>Chargement des cours…</translation>
    </message>
    <message>
        <source>No upcoming classes</source>
        <translation>Aucun cours à venir</translation>
    </message>
    <message>
        <source>Add a class, then book clients into it. Each booking asks the client about news and updates.</source>
        <translation>Ajoutez un cours, puis réservez des places pour des clients. À chaque réservation, on demande au client s’il veut recevoir les nouvelles et actualités.</translation>
    </message>
    <message>
        <source>Add a class</source>
        <translation>Ajouter un cours</translation>
    </message>
    <message>
        <source>The classes cannot be shown</source>
        <translation>Impossible d’afficher les cours</translation>
    </message>
    <message>
        <source>&amp;Add class</source>
        <translation>&amp;Nouveau cours</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Cours</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Supprimer %1?</translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s) will be removed too. Answers about news and updates are kept.</source>
        <translation>
            <numerusform>%n réservation sera supprimée aussi. Les réponses au sujet des nouvelles et actualités sont conservées.</numerusform>
            <numerusform>%n réservations seront supprimées aussi. Les réponses au sujet des nouvelles et actualités sont conservées.</numerusform>
        </translation>
    </message>
    <message>
        <source>This class has no bookings.</source>
        <translation>Ce cours n’a aucune réservation.</translation>
    </message>
    <message>
        <source>Remove class</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Cancel the booking for %1?</source>
        <translation>Libérer la place de %1?</translation>
    </message>
    <message>
        <source>The place becomes free. The answer about news and updates is kept.</source>
        <translation>La réservation est annulée. La réponse au sujet des nouvelles et actualités est conservée.</translation>
    </message>
    <message>
        <source>Cancel booking</source>
        <translation>Libérer la place</translation>
    </message>
    <message>
        <source>The class is saved.</source>
        <translation>Le cours est enregistré.</translation>
    </message>
    <message numerus="yes">
        <source>This class is repeated weekly, and %n class(es) follow. The bookings of a removed class are removed too. Answers about news and updates are kept.</source>
        <translation>
            <numerusform>Ce cours est répété chaque semaine, et %n cours le suit. Les réservations d’un cours supprimé sont supprimées aussi. Les réponses au sujet des nouvelles et actualités sont conservées.</numerusform>
            <numerusform>Ce cours est répété chaque semaine, et %n cours le suivent. Les réservations d’un cours supprimé sont supprimées aussi. Les réponses au sujet des nouvelles et actualités sont conservées.</numerusform>
        </translation>
    </message>
    <message>
        <source>This and following classes</source>
        <translation>Celui-ci et les suivants</translation>
    </message>
    <message>
        <source>Only this class</source>
        <translation>Seulement ce cours</translation>
    </message>
    <message>
        <source>Keep booking</source>
        <translation>Garder la réservation</translation>
    </message>
</context>
<context>
    <name>Gui::ClientBrowser</name>
    <message>
        <source>Hide detai&amp;ls</source>
        <translation>Masquer les détai&amp;ls</translation>
    </message>
    <message>
        <source>Show detai&amp;ls</source>
        <translation>Afficher les détai&amp;ls</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) are selected: too many to change at once.</source>
        <translation>
            <numerusform>%n client est sélectionné&#xa0;: c’est trop pour une seule modification.</numerusform>
            <numerusform>%n clients sont sélectionnés&#xa0;: c’est trop pour une seule modification.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Select at most %n.</source>
        <translation>
            <numerusform>Sélectionnez-en au plus %n.</numerusform>
            <numerusform>Sélectionnez-en au plus %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) are selected.</source>
        <translation>
            <numerusform>%n client est sélectionné.</numerusform>
            <numerusform>%n clients sont sélectionnés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::ClientDialog</name>
    <message>
        <source>New client</source>
        <translation>Nouveau client</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Not as&amp;ked yet</source>
        <translation>Pas encore &amp;demandé</translation>
    </message>
    <message>
        <source>The client has just said yes a&amp;gain</source>
        <translation>Le client &amp;vient de redire oui</translation>
    </message>
    <message>
        <source>News and updates</source>
        <translation>Nouvelles et actualités</translation>
    </message>
    <message>
        <source>This address is also used by %1. If one of them unsubscribes, all do.</source>
        <translation>Cette adresse sert aussi à %1. Si une personne se désabonne, toutes le sont.</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Modifications non enregistrées</translation>
    </message>
    <message>
        <source>Save your changes?</source>
        <translation>Enregistrer vos modifications?</translation>
    </message>
    <message>
        <source>&amp;Don&apos;t save</source>
        <translation>Ne &amp;pas enregistrer</translation>
    </message>
</context>
<context>
    <name>Gui::ClientFieldsPage</name>
    <message>
        <source>Fields of your own, beside name, address and phone. Profiles and exports show them in this order. Clear a check mark to keep the values of a field in Listwell; those that were sent earlier stay in Constant Contact.</source>
        <translation>Vos propres champs, en plus du nom, de l’adresse et du téléphone. Les profils et les exportations les présentent dans cet ordre. Décochez un champ pour garder ses valeurs dans Listwell; celles déjà envoyées restent dans Constant Contact.</translation>
    </message>
    <message>
        <source>&amp;Add a field…</source>
        <translation>&amp;Ajouter un champ…</translation>
    </message>
    <message>
        <source>Client fields</source>
        <translation>Champs des clients</translation>
    </message>
    <message>
        <source>Loading the fields…</source>
        <translation>Chargement des champs…</translation>
    </message>
    <message>
        <source>No fields of your own yet</source>
        <translation>Aucun champ à vous pour l’instant</translation>
    </message>
    <message>
        <source>Add a field, such as a locker number. The import of a client report also adds a field for each column that Listwell does not know.</source>
        <translation>Ajoutez un champ, comme un numéro de casier. L’importation d’un rapport de clients ajoute aussi un champ pour chaque colonne que Listwell ne connaît pas.</translation>
    </message>
    <message>
        <source>The fields cannot be shown</source>
        <translation>Impossible d’afficher les champs</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Renommer…</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Descendre</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s). Constant Contact takes %1.</source>
        <translation>
            <numerusform>%n champ. Constant Contact en accepte %1.</numerusform>
            <numerusform>%n champs. Constant Contact en accepte %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>In &amp;Constant Contact…</source>
        <translation>Dans &amp;Constant Contact…</translation>
    </message>
    <message>
        <source>Choose the field in Constant Contact, if it has another name there</source>
        <translation>Choisir le champ de Constant Contact s’il y porte un autre nom</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Removes a field that no profile has a value in</source>
        <translation>Supprime un champ qu’aucun profil n’utilise</translation>
    </message>
</context>
<context>
    <name>Gui::ClientForm</name>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Numéro de client</translation>
    </message>
    <message>
        <source>&amp;Active client</source>
        <translation>Client &amp;actif</translation>
    </message>
    <message>
        <source>A deactivated client is removed from the list and stays subscribed in Constant Contact.</source>
        <translation>Un client désactivé est retiré de la liste et reste abonné dans Constant Contact.</translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation>Numéros de téléphone</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Home phone</source>
        <translation>Téléphone (domicile)</translation>
    </message>
    <message>
        <source>Work phone</source>
        <translation>Téléphone (travail)</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Rue</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>State or province</source>
        <translation>Province ou État</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
</context>
<context>
    <name>Gui::ClientPane</name>
    <message>
        <source>Details of the selected client</source>
        <translation>Détails du client sélectionné</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Recorded answers</source>
        <translation>Réponses enregistrées</translation>
    </message>
    <message>
        <source>No answer is recorded yet.</source>
        <translation>Aucune réponse n’est encore enregistrée.</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>Réservations</translation>
    </message>
    <message>
        <source>No class was booked yet.</source>
        <translation>Aucun cours n’a encore été réservé.</translation>
    </message>
    <message>
        <source>News and updates</source>
        <translation>Nouvelles et actualités</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>Select a client to see the details here.</source>
        <translation>Sélectionnez un client pour voir ses détails ici.</translation>
    </message>
    <message>
        <source>%1 (deactivated)</source>
        <translation>%1 (désactivé)</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Home phone</source>
        <translation>Téléphone (domicile)</translation>
    </message>
    <message>
        <source>Work phone</source>
        <translation>Téléphone (travail)</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Numéro de client</translation>
    </message>
    <message>
        <source>%1, with %2</source>
        <comment>date, teacher</comment>
        <translation>%1, avec %2</translation>
    </message>
</context>
<context>
    <name>Gui::ClientReportsPage</name>
    <message>
        <source>Client reports</source>
        <translation>Rapports de clients</translation>
    </message>
    <message>
        <source>Listwell can import the client reports that appear in a folder automatically, with the meaning of their columns that you have checked before. Each file is then moved to the folder “done” or “refused” beside it, with its result.</source>
        <translation>Listwell peut importer automatiquement les rapports de clients qui arrivent dans un dossier, avec la signification des colonnes que vous avez déjà vérifiée. Chaque fichier est ensuite déplacé dans le sous-dossier «&#xa0;done&#xa0;» (importés) ou «&#xa0;refused&#xa0;» (refusés), avec son résultat.</translation>
    </message>
    <message>
        <source>No folder is watched</source>
        <translation>Aucun dossier n’est surveillé</translation>
    </message>
    <message>
        <source>Import one report on the Clients page first. Then choose the folder in which your studio program saves the next ones.</source>
        <translation>Importez d’abord un rapport à la page Clients. Choisissez ensuite le dossier où votre logiciel de gestion enregistre les suivants.</translation>
    </message>
    <message>
        <source>Choose &amp;folder…</source>
        <translation>Choisir un &amp;dossier…</translation>
    </message>
    <message>
        <source>Choose another &amp;folder…</source>
        <translation>Choisir un autre &amp;dossier…</translation>
    </message>
    <message>
        <source>Sho&amp;w folder</source>
        <translation>&amp;Afficher le dossier</translation>
    </message>
    <message>
        <source>S&amp;top watching</source>
        <translation>Cesser de &amp;surveiller</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>Dossier surveillé</translation>
    </message>
    <message>
        <source>No report has appeared since Listwell was started.</source>
        <translation>Aucun rapport n’est arrivé depuis le démarrage de Listwell.</translation>
    </message>
    <message>
        <source>Last reports</source>
        <translation>Derniers rapports</translation>
    </message>
    <message>
        <source>“%1” waits for you. %2</source>
        <comment>a file, and the reason</comment>
        <translation>«&#xa0;%1&#xa0;» attend votre décision. %2</translation>
    </message>
    <message>
        <source>Open report</source>
        <translation>Ouvrir le rapport</translation>
    </message>
    <message>
        <source>Open the report %1</source>
        <translation>Ouvrir le rapport %1</translation>
    </message>
    <message>
        <source>Added: %1. Updated: %2. Unchanged: %3. Not imported: %4.</source>
        <translation>Ajouts&#xa0;: %1. Mises à jour&#xa0;: %2. Inchangés&#xa0;: %3. Non importés&#xa0;: %4.</translation>
    </message>
    <message>
        <source>Imported</source>
        <comment>a report</comment>
        <translation>Importé</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>a report</comment>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Choose the folder with client reports</source>
        <translation>Choisir le dossier des rapports de clients</translation>
    </message>
</context>
<context>
    <name>Gui::ClientStateView</name>
    <message>
        <source>Sends Constant Contact&apos;s one invitation to resubscribe</source>
        <translation>Envoie l’unique invitation de Constant Contact à se réabonner</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>Go to Constant Contact</source>
        <translation>Aller à Constant Contact</translation>
    </message>
    <message>
        <source>Ask to come &amp;back…</source>
        <translation>In&amp;viter à se réabonner…</translation>
    </message>
    <message>
        <source>Send the invitation to resubscribe?</source>
        <translation>Envoyer l’invitation à se réabonner&#xa0;?</translation>
    </message>
    <message>
        <source>Constant Contact sends it once, ever: it cannot be repeated. The person is on the list again after they have confirmed.</source>
        <translation>Constant Contact ne l’envoie qu’une seule fois&#xa0;: elle ne peut pas être répétée. La personne revient sur la liste après avoir confirmé.</translation>
    </message>
    <message>
        <source>Send invitation</source>
        <translation>Envoyer l’invitation</translation>
    </message>
</context>
<context>
    <name>Gui::ClientTable</name>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
</context>
<context>
    <name>Gui::ClientTableMenu</name>
    <message>
        <source>Sort by &amp;name</source>
        <translation>Trier par &amp;nom</translation>
    </message>
    <message>
        <source>Sort by &amp;e-mail</source>
        <translation>Trier par &amp;courriel</translation>
    </message>
    <message>
        <source>Sort by &amp;status</source>
        <translation>Trier par &amp;statut</translation>
    </message>
    <message>
        <source>Sort by &amp;phone</source>
        <translation>Trier par &amp;téléphone</translation>
    </message>
    <message>
        <source>Sort by &amp;client ID</source>
        <translation>Trier par numéro de c&amp;lient</translation>
    </message>
    <message>
        <source>&amp;Ascending</source>
        <translation>Ordre croiss&amp;ant</translation>
    </message>
    <message>
        <source>&amp;Descending</source>
        <translation>Ordre &amp;décroissant</translation>
    </message>
    <message>
        <source>Show s&amp;tatus</source>
        <translation>A&amp;fficher le statut</translation>
    </message>
    <message>
        <source>Show ph&amp;one</source>
        <translation>Affiche&amp;r le téléphone</translation>
    </message>
    <message>
        <source>Show client &amp;ID</source>
        <translation>Afficher le n&amp;uméro de client</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>sort by something: ascending</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Gui::ClientsPage</name>
    <message>
        <source>Search by name, e-mail, phone or client ID</source>
        <translation>Rechercher par nom, courriel, téléphone ou numéro de client</translation>
    </message>
    <message>
        <source>Search clients</source>
        <translation>Rechercher des clients</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) exported to %1.</source>
        <translation>
            <numerusform>%n client exporté vers %1.</numerusform>
            <numerusform>%n clients exportés vers %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add client</source>
        <translation>&amp;Nouveau client</translation>
    </message>
    <message>
        <source>&amp;Import CSV…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>&amp;Undo last import…</source>
        <translation>&amp;Défaire l’importation…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>Removed &amp;clients…</source>
        <translation>&amp;Clients supprimés…</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Modifier</translation>
    </message>
    <message>
        <source>&amp;Deactivate</source>
        <translation>Désac&amp;tiver</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Loading clients…</source>
        <translation>Chargement des clients…</translation>
    </message>
    <message>
        <source>No clients yet</source>
        <translation>Aucun client pour l’instant</translation>
    </message>
    <message>
        <source>Add your first client, or import a client report from your studio program.</source>
        <translation>Ajoutez votre premier client, ou importez un rapport de clients de votre logiciel de gestion du studio.</translation>
    </message>
    <message>
        <source>No clients found</source>
        <translation>Aucun client trouvé</translation>
    </message>
    <message>
        <source>No client matches the search and the selected status.</source>
        <translation>Aucun client ne correspond à la recherche et au statut choisi.</translation>
    </message>
    <message>
        <source>Show all clients</source>
        <translation>Voir tous les clients</translation>
    </message>
    <message>
        <source>The clients cannot be shown</source>
        <translation>Impossible d’afficher les clients</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n client</numerusform>
            <numerusform>%n clients</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 clients</source>
        <translation>%1 clients sur %2</translation>
    </message>
    <message>
        <source>&amp;Activate</source>
        <translation>Réac&amp;tiver</translation>
    </message>
    <message>
        <source>The client is saved.</source>
        <translation>Le client est enregistré.</translation>
    </message>
    <message>
        <source>Export clients</source>
        <translation>Exporter les clients</translation>
    </message>
    <message>
        <source>Client report (*.csv)</source>
        <translation>Rapport de clients (*.csv)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>A&amp;ffichage</translation>
    </message>
    <message>
        <source>Order and columns of the table</source>
        <translation>Ordre et colonnes du tableau</translation>
    </message>
    <message>
        <source>&amp;Possible duplicates (%1)…</source>
        <translation>Doublons &amp;possibles (%1)…</translation>
    </message>
    <message>
        <source>&amp;Deactivate %1</source>
        <translation>Désac&amp;tiver %1</translation>
    </message>
    <message>
        <source>&amp;Activate %1</source>
        <translation>Réac&amp;tiver %1</translation>
    </message>
    <message>
        <source>&amp;Remove %1…</source>
        <translation>&amp;Supprimer %1…</translation>
    </message>
    <message>
        <source>&amp;Last merge…</source>
        <translation>Dernière f&amp;usion…</translation>
    </message>
</context>
<context>
    <name>Gui::ClosingDialog</name>
    <message>
        <source>Close the window</source>
        <translation>Fermer la fenêtre</translation>
    </message>
    <message>
        <source>Keep syncing when the window is closed?</source>
        <translation>Continuer de synchroniser une fois la fenêtre fermée?</translation>
    </message>
    <message>
        <source>Listwell can stay in the tray and keep your list in sync. To end it there, click Quit in the menu of its icon.</source>
        <translation>Listwell peut rester dans la zone de notification et garder votre liste synchronisée. Pour l’arrêter, cliquez sur Quitter dans le menu de son icône.</translation>
    </message>
    <message>
        <source>You are asked only once. To change the answer later, go to Setup › Settings.</source>
        <translation>La question n’est posée qu’une fois. Pour changer la réponse plus tard, allez à Configuration › Paramètres.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Quit Listwell</source>
        <translation>&amp;Quitter Listwell</translation>
    </message>
    <message>
        <source>&amp;Keep syncing</source>
        <translation>&amp;Continuer de synchroniser</translation>
    </message>
</context>
<context>
    <name>Gui::ComparedFieldsView</name>
    <message>
        <source>the same</source>
        <translation>identique</translation>
    </message>
    <message>
        <source>different</source>
        <translation>différent</translation>
    </message>
</context>
<context>
    <name>Gui::ConnectedView</name>
    <message>
        <source>Connected business</source>
        <translation>Entreprise connectée</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Déconnecter</translation>
    </message>
    <message>
        <source>Disconnect this business (Alt+X)</source>
        <translation>Déconnecter cette entreprise (Alt+X)</translation>
    </message>
    <message>
        <source>Show the people…</source>
        <translation>Voir les personnes…</translation>
    </message>
    <message>
        <source>Undo that import…</source>
        <translation>Défaire l’importation…</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Ne rien faire</translation>
    </message>
    <message>
        <source>Release once</source>
        <translation>Autoriser une fois</translation>
    </message>
</context>
<context>
    <name>Gui::ConnectingView</name>
    <message>
        <source>Connecting</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Address of the login page</source>
        <translation>Adresse de la page de connexion</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <translation>&amp;Rouvrir</translation>
    </message>
    <message>
        <source>&amp;Show the login page</source>
        <translation>&amp;Voir la page de connexion</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Address of the login page:</source>
        <translation>Adresse de la page de connexion&#xa0;:</translation>
    </message>
    <message>
        <source>If no page opened, open this address in your browser:</source>
        <translation>Si aucune page ne s’est ouverte, ouvrez cette adresse dans votre navigateur&#xa0;:</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>Gui::ConnectionScreen</name>
    <message>
        <source>Setup</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>Set up and maintain Listwell.</source>
        <translation>Configurez et gérez Listwell.</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>Intégrations</translation>
    </message>
    <message>
        <source>Connect Listwell to other services.</source>
        <translation>Connecter Listwell à d’autres services.</translation>
    </message>
    <message>
        <source>Open log folder</source>
        <translation>Dossier des journaux</translation>
    </message>
    <message>
        <source>Reset the practice studio</source>
        <translation>Réinitialiser la démonstration</translation>
    </message>
    <message>
        <source>Restore the practice clients, the classes and the practice account to their original state.</source>
        <translation>Ramener les clients, les cours et le compte de démonstration à leur état d’origine.</translation>
    </message>
    <message>
        <source>About Listwell</source>
        <translation>À propos de Listwell</translation>
    </message>
    <message>
        <source>See the version, the licence and the location of your data.</source>
        <translation>Voir la version, la licence et l’emplacement de vos données.</translation>
    </message>
    <message>
        <source>Connect the services that your studio uses.</source>
        <translation>Connectez les services que votre studio utilise.</translation>
    </message>
    <message>
        <source>Constant Contact</source>
        <translation>Constant Contact</translation>
    </message>
    <message>
        <source>Sync one of your contact lists with your clients.</source>
        <translation>Synchroniser l’une de vos listes de contacts avec vos clients.</translation>
    </message>
    <message>
        <source>Reset the practice studio?</source>
        <translation>Réinitialiser la démonstration?</translation>
    </message>
    <message>
        <source>Everything you did in the practice studio and in the practice account is removed, and you start again with CONNECT BUSINESS. Your own studio&apos;s data is separate and stays as it is.</source>
        <translation>Tout ce que vous avez fait dans le studio et le compte de démonstration est effacé, et vous repartez de CONNECTER L’ENTREPRISE. Les données de votre propre studio sont à part et restent telles quelles.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Support file</source>
        <translation>Fichier de soutien</translation>
    </message>
    <message>
        <source>Read and save what helps support to find a problem. It contains no names, addresses or logins.</source>
        <translation>Lire et enregistrer ce qui aide le soutien technique à trouver un problème. Il ne contient ni nom, ni adresse, ni session.</translation>
    </message>
    <message>
        <source>Find the complete log files, if support asks for them.</source>
        <translation>Trouver les fichiers journaux complets, si le soutien technique les demande.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Choose language and appearance, how often Listwell syncs, and what it does in the background.</source>
        <translation>Choisissez la langue et l’apparence, la fréquence de synchronisation et ce que Listwell fait en arrière-plan.</translation>
    </message>
    <message>
        <source>Client reports</source>
        <translation>Rapports de clients</translation>
    </message>
    <message>
        <source>Import the client reports in a folder automatically.</source>
        <translation>Importez automatiquement les rapports de clients d’un dossier.</translation>
    </message>
    <message>
        <source>Client fields</source>
        <translation>Champs des clients</translation>
    </message>
    <message>
        <source>Add and rename the fields of your own, put them in order, and choose which are sent.</source>
        <translation>Ajoutez et renommez vos propres champs, ordonnez-les et choisissez ceux qui sont envoyés.</translation>
    </message>
</context>
<context>
    <name>Gui::ConsentBox</name>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Oui</translation>
    </message>
    <message>
        <source>N&amp;o</source>
        <translation>&amp;Non</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>Gui::ConsentHistory</name>
    <message>
        <source>Recorded answers</source>
        <translation>Réponses enregistrées</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Wording shown</source>
        <translation>Texte affiché</translation>
    </message>
</context>
<context>
    <name>Gui::ConstantContactPage</name>
    <message>
        <source>Log in again</source>
        <translation>Se reconnecter</translation>
    </message>
    <message>
        <source>Choose list</source>
        <translation>Choisir la liste</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Constant Contact</source>
        <translation>Constant Contact</translation>
    </message>
</context>
<context>
    <name>Gui::ContradictionView</name>
    <message>
        <source>The row changes this client.</source>
        <translation>La ligne modifie ce client.</translation>
    </message>
    <message>
        <source>The row is imported and does not change this client.</source>
        <translation>La ligne est importée et ne modifie pas ce client.</translation>
    </message>
    <message>
        <source>In your clients</source>
        <translation>Parmi vos clients</translation>
    </message>
    <message>
        <source>In the report</source>
        <translation>Dans le rapport</translation>
    </message>
    <message>
        <source>&amp;Another person</source>
        <translation>&amp;Une autre personne</translation>
    </message>
    <message>
        <source>&amp;Same person</source>
        <translation>La &amp;même personne</translation>
    </message>
    <message>
        <source>S&amp;kip the row</source>
        <translation>&amp;Laisser la ligne</translation>
    </message>
    <message>
        <source>Is it the same person?</source>
        <translation>Est-ce la même personne?</translation>
    </message>
    <message>
        <source>The row is not imported; only a no in it counts.</source>
        <translation>La ligne n’est pas importée; seul un non y compte.</translation>
    </message>
    <message>
        <source>Until you decide, the row counts as another person.</source>
        <translation>Tant que vous ne décidez pas, la ligne compte comme une autre personne.</translation>
    </message>
</context>
<context>
    <name>Gui::CopyField</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Copier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>Gui::CustomFieldDialog</name>
    <message>
        <source>Add a field</source>
        <translation>Ajouter un champ</translation>
    </message>
    <message>
        <source>Add field</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Field name</source>
        <translation>Nom du champ</translation>
    </message>
    <message>
        <source>Every client gets this field. You cannot change its type later.</source>
        <translation>Chaque client aura ce champ. Vous ne pourrez pas en changer le type par la suite.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Rename field</source>
        <translation>Renommer le champ</translation>
    </message>
    <message>
        <source>The values stay. In Constant Contact, the field keeps its name, and client reports may still use “%1” as a heading.</source>
        <translation>Les valeurs restent. Dans Constant Contact, le champ garde son nom, et les rapports de clients peuvent encore utiliser «&#xa0;%1&#xa0;» comme en-tête.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Client type</source>
        <translation>Type de client</translation>
    </message>
    <message>
        <source>Client since</source>
        <translation>Client depuis</translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation>Recommandé par</translation>
    </message>
    <message>
        <source>Home location</source>
        <translation>Studio d’attache</translation>
    </message>
    <message>
        <source>Fields that many studios have</source>
        <translation>Champs que beaucoup de studios utilisent</translation>
    </message>
    <message>
        <source>The values stay. Client reports may still use “%1” as a heading.</source>
        <translation>Les valeurs restent. Les rapports de clients peuvent encore utiliser «&#xa0;%1&#xa0;» comme en-tête.</translation>
    </message>
</context>
<context>
    <name>Gui::CustomFieldsForm</name>
    <message>
        <source>Add your own fields, such as a locker number. They are sent to Constant Contact with the rest of the profile.</source>
        <translation>Ajoutez vos propres champs, par exemple un numéro de casier. Ils sont envoyés à Constant Contact avec le reste du profil.</translation>
    </message>
    <message>
        <source>Add a &amp;field…</source>
        <translation>Nouveau &amp;champ…</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>Champs personnalisés</translation>
    </message>
    <message>
        <source>Enter a number, for example 12 or 7.5.</source>
        <translation>Saisissez un nombre, par exemple 12 ou 7,5.</translation>
    </message>
</context>
<context>
    <name>Gui::DateField</name>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>AAAA-MM-JJ</translation>
    </message>
    <message>
        <source>Enter the date as year-month-day, for example 1984-05-23.</source>
        <translation>Saisissez la date sous la forme année-mois-jour, par exemple 1984-05-23.</translation>
    </message>
</context>
<context>
    <name>Gui::DisconnectDialog</name>
    <message>
        <source>&amp;Remove my clients from the list first. They stay subscribed.</source>
        <translation>&amp;Retirer d’abord mes clients de la liste. Ils restent abonnés.</translation>
    </message>
    <message>
        <source>&amp;Save my clients to a file first</source>
        <translation>&amp;Enregistrer d’abord mes clients dans un fichier</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Déconnecter</translation>
    </message>
    <message>
        <source>Disconnect “%1”?</source>
        <translation>Déconnecter «&#xa0;%1&#xa0;»?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Save clients</source>
        <translation>Enregistrer les clients</translation>
    </message>
    <message>
        <source>Client report (*.csv)</source>
        <translation>Rapport de clients (*.csv)</translation>
    </message>
    <message>
        <source>Listwell stops syncing and erases the login.</source>
        <translation>Listwell cesse de synchroniser et efface la session.</translation>
    </message>
    <message>
        <source>“%1” stays in Constant Contact without your clients.</source>
        <translation>«&#xa0;%1&#xa0;» reste dans Constant Contact sans vos clients.</translation>
    </message>
    <message>
        <source>“%1” stays in Constant Contact with everybody on it. If you connect again, the sync goes on with this list at once.</source>
        <translation>«&#xa0;%1&#xa0;» reste dans Constant Contact avec toutes les personnes. Si vous vous reconnectez, la synchronisation reprend aussitôt avec cette liste.</translation>
    </message>
    <message>
        <source>Your clients, their answers and the history stay here.</source>
        <translation>Vos clients, leurs réponses et l’historique restent ici.</translation>
    </message>
</context>
<context>
    <name>Gui::DuplicatesDialog</name>
    <message>
        <source>Possible duplicates</source>
        <translation>Doublons possibles</translation>
    </message>
    <message>
        <source>These profiles have the same name, and the same birthday, phone number or e-mail address. Merge two profiles of one person, or note that they are two people.</source>
        <translation>Ces profils ont le même nom, et la même date de naissance, le même numéro de téléphone ou la même adresse courriel. Fusionnez deux profils d’une même personne, ou notez qu’il s’agit de deux personnes.</translation>
    </message>
    <message>
        <source>Looking for duplicates…</source>
        <translation>Recherche de doublons…</translation>
    </message>
    <message>
        <source>No duplicates</source>
        <translation>Aucun doublon</translation>
    </message>
    <message>
        <source>No two profiles look like one person.</source>
        <translation>Aucun profil ne semble en doubler un autre.</translation>
    </message>
    <message>
        <source>The duplicates cannot be shown</source>
        <translation>Impossible d’afficher les doublons</translation>
    </message>
    <message>
        <source>&amp;Not the same person</source>
        <translation>Ce &amp;n’est pas la même personne</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>Pa&amp;sser</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The profiles of %1 are merged.</source>
        <translation>Les profils de %1 sont fusionnés.</translation>
    </message>
    <message>
        <source>The two profiles of %1 are not shown here again.</source>
        <translation>Les deux profils de %1 ne seront plus affichés ici.</translation>
    </message>
    <message>
        <source>The older profile stays. It gets the bookings of the newer one and the details that it lacks. The newer one is deleted.</source>
        <translation>Le profil le plus ancien reste. Il reçoit les réservations du plus récent et les renseignements qui lui manquent. Le plus récent est supprimé.</translation>
    </message>
    <message>
        <source>The newer profile stays. It gets the bookings of the older one and the details that it lacks. The older one is deleted.</source>
        <translation>Le profil le plus récent reste. Il reçoit les réservations du plus ancien et les renseignements qui lui manquent. Le plus ancien est supprimé.</translation>
    </message>
    <message>
        <source>The latest answer to news and updates counts, but a yes for another e-mail address does not replace a no of the profile that stays.</source>
        <translation>La dernière réponse au sujet des nouvelles et actualités compte, mais un oui pour une autre adresse courriel ne remplace pas un non du profil qui reste.</translation>
    </message>
    <message>
        <source>Merge the profiles of %1?</source>
        <translation>Fusionner les profils de %1?</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>The merge was undone.</source>
        <translation>La fusion a été annulée.</translation>
    </message>
    <message>
        <source>The merge can be undone until the next sync.</source>
        <translation>La fusion peut être annulée jusqu’à la prochaine synchronisation.</translation>
    </message>
    <message>
        <source>&amp;Undo last merge</source>
        <translation>Ann&amp;uler la dernière fusion</translation>
    </message>
</context>
<context>
    <name>Gui::FamilyView</name>
    <message>
        <source>Shares this address with:</source>
        <translation>Partage cette adresse avec:</translation>
    </message>
    <message>
        <source>Send this client&apos;s details</source>
        <translation>Envoyer les renseignements de ce client</translation>
    </message>
    <message numerus="yes">
        <source>and %n more client(s)</source>
        <translation>
            <numerusform>et %n autre client</numerusform>
            <numerusform>et %n autres clients</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose automatically</source>
        <translation>Choisir automatiquement</translation>
    </message>
</context>
<context>
    <name>Gui::FatalErrorWindow</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>Gui::FaultText</name>
    <message>
        <source>The server did not respond in time. Wait a moment, then click Retry.</source>
        <translation>Le serveur n’a pas répondu à temps. Attendez un moment, puis cliquez sur Réessayer.</translation>
    </message>
    <message>
        <source>This computer is not connected to the internet. Connect it, then click Retry.</source>
        <translation>Cet ordinateur n’est pas connecté à Internet. Connectez-le, puis cliquez sur Réessayer.</translation>
    </message>
    <message>
        <source>The server was not found. Check that this computer is connected to the internet, then click Retry.</source>
        <translation>Le serveur est introuvable. Vérifiez que cet ordinateur est connecté à Internet, puis cliquez sur Réessayer.</translation>
    </message>
    <message>
        <source>The server is not responding. Wait a moment, then click Retry.</source>
        <translation>Le serveur ne répond pas. Attendez un moment, puis cliquez sur Réessayer.</translation>
    </message>
    <message>
        <source>The proxy server of this network is not responding. Ask your network administrator.</source>
        <translation>Le serveur mandataire de ce réseau ne répond pas. Adressez-vous à la personne qui administre le réseau.</translation>
    </message>
    <message>
        <source>The login page could not be opened. Click Retry, or use your browser instead.</source>
        <translation>La page de connexion n’a pas pu s’ouvrir. Cliquez sur Réessayer, ou utilisez plutôt votre navigateur.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid on this date. Check this computer&apos;s date and time. If they are correct, do not log in for now.</source>
        <translation>Le certificat du serveur n’est pas valide à cette date. Vérifiez la date et l’heure de cet ordinateur. Si elles sont exactes, n’ouvrez pas de session pour le moment.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is for another name. Someone may be intercepting the connection, so nothing was sent.</source>
        <translation>Le certificat du serveur est établi à un autre nom. La connexion est peut-être interceptée; rien n’a donc été envoyé.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has been revoked, so nothing was sent.</source>
        <translation>Le certificat du serveur a été révoqué; rien n’a donc été envoyé.</translation>
    </message>
    <message>
        <source>This computer does not trust the server&apos;s certificate. The login page of a public Wi-Fi network, or someone intercepting the connection, may be the cause. Nothing was sent.</source>
        <translation>Cet ordinateur ne fait pas confiance au certificat du serveur. La page de connexion d’un réseau Wi-Fi public ou une interception de la connexion peut en être la cause. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The connection to the server is not secure, so nothing was sent.</source>
        <translation>La connexion au serveur n’est pas sécurisée; rien n’a donc été envoyé.</translation>
    </message>
</context>
<context>
    <name>Gui::FieldMappingDialog</name>
    <message>
        <source>Field in Constant Contact</source>
        <translation>Champ dans Constant Contact</translation>
    </message>
    <message>
        <source>Choose the field in Constant Contact that “%1” belongs to.</source>
        <translation>Choisissez le champ de Constant Contact auquel «&#xa0;%1&#xa0;» correspond.</translation>
    </message>
    <message>
        <source>The next sync sends the values to that field. Values in another one stay there as they are.</source>
        <translation>La prochaine synchronisation envoie les valeurs à ce champ. Les valeurs d’un autre champ y restent telles quelles.</translation>
    </message>
    <message>
        <source>Fields in Constant Contact</source>
        <translation>Champs dans Constant Contact</translation>
    </message>
    <message>
        <source>Reading from Constant Contact…</source>
        <translation>Lecture de Constant Contact…</translation>
    </message>
    <message>
        <source>The fields cannot be shown</source>
        <translation>Impossible d’afficher les champs</translation>
    </message>
</context>
<context>
    <name>Gui::GroupFilter</name>
    <message>
        <source>%1  %2</source>
        <comment>what happens, number of people</comment>
        <translation>%1  %2</translation>
    </message>
</context>
<context>
    <name>Gui::Header</name>
    <message>
        <source>App Drawer</source>
        <translation>Tiroir d’applications</translation>
    </message>
    <message>
        <source>App Drawer (%1)</source>
        <translation>Tiroir d’applications (%1)</translation>
    </message>
    <message>
        <source>Practice account</source>
        <translation>Compte démo</translation>
    </message>
    <message>
        <source>This is a practice account on this computer. Nothing here reaches Constant Contact.</source>
        <translation>Ceci est un compte de démonstration sur cet ordinateur. Rien de ce qui est fait ici ne parvient à Constant Contact.</translation>
    </message>
    <message>
        <source>Constant Contact: %1</source>
        <comment>the state of the connection</comment>
        <translation>Constant Contact&#xa0;: %1</translation>
    </message>
    <message>
        <source>Go to Setup › Integrations › Constant Contact</source>
        <translation>Aller à Configuration › Intégrations › Constant Contact</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Help (%1)</source>
        <translation>Aide (%1)</translation>
    </message>
</context>
<context>
    <name>Gui::HelpPanel</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>Toutes les rubriques</translation>
    </message>
    <message>
        <source>Close the help</source>
        <translation>Fermer l’aide</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Topics of the help</source>
        <translation>Rubriques de l’aide</translation>
    </message>
</context>
<context>
    <name>Gui::HomePage</name>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Counting clients…</source>
        <translation>Décompte des clients…</translation>
    </message>
    <message>
        <source>No clients yet</source>
        <translation>Aucun client pour l’instant</translation>
    </message>
    <message>
        <source>Add your first client, or import a client report from your studio program.</source>
        <translation>Ajoutez votre premier client, ou importez un rapport de clients de votre logiciel de gestion du studio.</translation>
    </message>
    <message>
        <source>Go to &amp;Clients</source>
        <translation>Voir les &amp;clients</translation>
    </message>
    <message>
        <source>The clients cannot be counted</source>
        <translation>Impossible de compter les clients</translation>
    </message>
    <message>
        <source>&amp;Open report</source>
        <translation>&amp;Ouvrir le rapport</translation>
    </message>
</context>
<context>
    <name>Gui::ImportButton</name>
    <message>
        <source>More import actions</source>
        <translation>Autres actions d’importation</translation>
    </message>
    <message>
        <source>There is no import to undo</source>
        <translation>Il n’y a aucune importation à défaire</translation>
    </message>
</context>
<context>
    <name>Gui::ImportDialog</name>
    <message>
        <source>Import clients</source>
        <translation>Importer des clients</translation>
    </message>
    <message>
        <source>&amp;Blank cells clear existing values</source>
        <translation>Les cellules &amp;vides effacent les valeurs existantes</translation>
    </message>
    <message>
        <source>Choose &amp;file…</source>
        <translation>Choisir un &amp;fichier…</translation>
    </message>
    <message>
        <source>A client report is a CSV file or an Excel workbook (.xlsx) with a heading for each column, exported from a studio program or a spreadsheet. Headings such as First Name, Last Name, Email, Phone and News and Updates are recognized in any order. Every other column becomes a custom field.</source>
        <translation>Un rapport de clients est un fichier CSV ou un classeur Excel (.xlsx) avec un en-tête pour chaque colonne, exporté d’un logiciel de gestion de studio ou d’un tableur. Les en-têtes comme Prénom, Nom de famille, Courriel, Téléphone et Infolettre sont reconnus dans n’importe quel ordre. Toute autre colonne devient un champ personnalisé.</translation>
    </message>
    <message>
        <source>You see a preview before anything is changed. An import never subscribes someone who has unsubscribed.</source>
        <translation>Vous verrez un aperçu avant tout changement. Une importation ne réabonne jamais une personne qui s’est désabonnée.</translation>
    </message>
    <message>
        <source>Leave this off if a blank cell only means that the value is not in the report.</source>
        <translation>Ne cochez pas cette case si une cellule vide signifie seulement que la valeur ne figure pas dans le rapport.</translation>
    </message>
    <message>
        <source>Rows read or imported</source>
        <translation>Lignes lues ou importées</translation>
    </message>
    <message>
        <source>Rows that cannot be imported or need a check</source>
        <translation>Lignes non importables ou à vérifier</translation>
    </message>
    <message>
        <source>&amp;Another file…</source>
        <translation>&amp;Autre fichier…</translation>
    </message>
    <message>
        <source>&amp;Copy result</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Undo this import…</source>
        <translation>&amp;Défaire l’importation…</translation>
    </message>
    <message>
        <source>Import complete</source>
        <translation>Importation terminée</translation>
    </message>
    <message>
        <source>Import preview</source>
        <translation>Aperçu de l’importation</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Reading the report…</source>
        <translation>Lecture du rapport…</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importation…</translation>
    </message>
    <message>
        <source>Importing %1 of %2 rows…</source>
        <translation>Importation&#xa0;: %1 lignes sur %2…</translation>
    </message>
    <message>
        <source>Checking %1 of %2 rows…</source>
        <translation>Vérification&#xa0;: %1 lignes sur %2…</translation>
    </message>
    <message>
        <source>All rows are valid.</source>
        <translation>Toutes les lignes sont valides.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n client(s)</source>
        <translation>
            <numerusform>&amp;Importer %n client</numerusform>
            <numerusform>&amp;Importer %n clients</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>Rien à importer</translation>
    </message>
    <message>
        <source>Choose a client report</source>
        <translation>Choisir un rapport de clients</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message numerus="yes">
        <source>%n refused row(s) saved to %1. Correct the rows there, then import that file.</source>
        <translation>
            <numerusform>%n ligne refusée enregistrée dans %1. Corrigez-la dans ce fichier, puis importez-le.</numerusform>
            <numerusform>%n lignes refusées enregistrées dans %1. Corrigez-les dans ce fichier, puis importez-le.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Save refused rows…</source>
        <translation>Enregistrer les lignes &amp;refusées…</translation>
    </message>
    <message>
        <source>Save refused rows</source>
        <translation>Enregistrer les lignes refusées</translation>
    </message>
    <message>
        <source>CSV file (*.csv)</source>
        <translation>Fichier CSV (*.csv)</translation>
    </message>
    <message>
        <source>%1 - refused.csv</source>
        <translation>%1 - refusées.csv</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Deactivate %n client(s)</source>
        <translation>
            <numerusform>&amp;Désactiver %n client</numerusform>
            <numerusform>&amp;Désactiver %n clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deactivate %n client(s)?</source>
        <translation>
            <numerusform>Désactiver %n client?</numerusform>
            <numerusform>Désactiver %n clients?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 active clients are not in this report. Deactivate them only if the report lists all clients, and not just some of them.</source>
        <translation>%1 des %2 clients actifs ne figurent pas dans ce rapport. Désactivez-les seulement si le rapport contient tous les clients, et non une partie d’entre eux.</translation>
    </message>
    <message numerus="yes">
        <source>Deactivate %n client(s)</source>
        <translation>
            <numerusform>Désactiver %n client</numerusform>
            <numerusform>Désactiver %n clients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::ImportTotals</name>
    <message>
        <source>Sho&amp;w rows</source>
        <translation>&amp;Voir les lignes</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) in the report.</source>
        <translation>
            <numerusform>%n ligne dans le rapport.</numerusform>
            <numerusform>%n lignes dans le rapport.</numerusform>
        </translation>
    </message>
    <message>
        <source>Added: %1. Updated: %2. Unchanged: %3.</source>
        <translation>Ajouts&#xa0;: %1. Mises à jour&#xa0;: %2. Inchangés&#xa0;: %3.</translation>
    </message>
    <message>
        <source>To add: %1. To update: %2. Unchanged: %3.</source>
        <translation>À ajouter&#xa0;: %1. À mettre à jour&#xa0;: %2. Inchangés&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Deactivated: %1.</source>
        <translation>Désactivés&#xa0;: %1.</translation>
    </message>
    <message>
        <source>News and updates: %1 yes, %2 no, %3 without an answer.</source>
        <translation>Nouvelles et actualités&#xa0;: %1 oui, %2 non, %3 sans réponse.</translation>
    </message>
    <message numerus="yes">
        <source>%n new field(s): %1</source>
        <translation>
            <numerusform>%n nouveau champ&#xa0;: %1</numerusform>
            <numerusform>%n nouveaux champs&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new field(s) to add: %1</source>
        <translation>
            <numerusform>%n nouveau champ à ajouter&#xa0;: %1</numerusform>
            <numerusform>%n nouveaux champs à ajouter&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the report…</source>
        <translation>Lecture du rapport…</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be imported</source>
        <translation>
            <numerusform>%n ligne ne peut pas être importée</numerusform>
            <numerusform>%n lignes ne peuvent pas être importées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) to check</source>
        <translation>
            <numerusform>%n ligne à vérifier</numerusform>
            <numerusform>%n lignes à vérifier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) say yes, which does not count: a no stands for the person or the address.</source>
        <translation>
            <numerusform>%n ligne dit oui, ce qui ne compte pas&#xa0;: un non de la personne ou de l’adresse reste valable.</numerusform>
            <numerusform>%n lignes disent oui, ce qui ne compte pas&#xa0;: un non de la personne ou de l’adresse reste valable.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show &amp;people…</source>
        <translation>Voir les &amp;personnes…</translation>
    </message>
    <message>
        <source>C&amp;ompare…</source>
        <translation>&amp;Comparer…</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Laissées de côté&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) may be a client you already have.</source>
        <translation>
            <numerusform>%n ligne est peut-être celle d’un client que vous avez déjà.</numerusform>
            <numerusform>%n lignes sont peut-être celles de clients que vous avez déjà.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Send the values of new fields to Constant Contact</source>
        <translation>&amp;Envoyer les valeurs des nouveaux champs à Constant Contact</translation>
    </message>
    <message>
        <source>Unticked, they are kept here. This can be changed on the Client fields page.</source>
        <translation>Si la case n’est pas cochée, elles restent ici. Ce choix se modifie dans la page des champs des clients.</translation>
    </message>
    <message>
        <source>A “No” takes effect at once and stays, even if the import is undone.</source>
        <translation>Un «&#xa0;Non&#xa0;» prend effet immédiatement et demeure, même si l’importation est annulée.</translation>
    </message>
</context>
<context>
    <name>Gui::ListCard</name>
    <message>
        <source>Contact list</source>
        <translation>Liste de contacts</translation>
    </message>
    <message>
        <source>Choose &amp;list</source>
        <translation>Choisir la &amp;liste</translation>
    </message>
    <message>
        <source>SA&amp;VE</source>
        <translation>ENREGIS&amp;TRER</translation>
    </message>
    <message>
        <source>SAVE</source>
        <translation>ENREGISTRER</translation>
    </message>
    <message>
        <source>No list chosen yet</source>
        <translation>Aucune liste choisie pour l’instant</translation>
    </message>
    <message>
        <source>Choose the list to keep in sync with your clients.</source>
        <translation>Choisissez la liste à garder synchronisée avec vos clients.</translation>
    </message>
</context>
<context>
    <name>Gui::LoginWindow</name>
    <message>
        <source>Use my &amp;browser instead</source>
        <translation>Utiliser mon &amp;navigateur</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Log in to Constant Contact</source>
        <translation>Ouvrir une session Constant Contact</translation>
    </message>
    <message>
        <source>Reload the page (F5)</source>
        <translation>Recharger la page (F5)</translation>
    </message>
    <message>
        <source>Reload the page</source>
        <translation>Recharger la page</translation>
    </message>
    <message>
        <source>Dismiss this notice</source>
        <translation>Masquer cet avis</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Close this window and log in with your browser</source>
        <translation>Fermer cette fenêtre et ouvrir la session dans votre navigateur</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Chargement</translation>
    </message>
    <message>
        <source>%1 asked: “%2” It was answered with No. To answer it yourself, use your browser.</source>
        <translation>%1 a demandé&#xa0;: «&#xa0;%2&#xa0;». La réponse a été Non. Pour répondre vous-même, utilisez votre navigateur.</translation>
    </message>
    <message>
        <source>%1 says: “%2”</source>
        <translation>%1 indique&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>The login page did not open</source>
        <translation>La page de connexion ne s’est pas ouverte</translation>
    </message>
    <message>
        <source>The login page stopped working</source>
        <translation>La page de connexion a cessé de fonctionner</translation>
    </message>
    <message>
        <source>The process that shows the page ended unexpectedly. Click Retry, or use your browser instead.</source>
        <translation>Le processus qui affiche la page s’est arrêté de façon imprévue. Cliquez sur Réessayer, ou utilisez plutôt votre navigateur.</translation>
    </message>
    <message>
        <source>The connection is not secure</source>
        <translation>La connexion n’est pas sécurisée</translation>
    </message>
    <message>
        <source>The login did not finish</source>
        <translation>L’ouverture de session n’a pas abouti</translation>
    </message>
    <message>
        <source>Constant Contact ended the login without a valid response. Click Retry.</source>
        <translation>Constant Contact a mis fin à l’ouverture de session sans réponse valide. Cliquez sur Réessayer.</translation>
    </message>
    <message>
        <source>Google does not allow logging in with a Google account inside another program. Use your browser instead.</source>
        <translation>Google ne permet pas d’ouvrir une session avec un compte Google dans un autre programme. Utilisez plutôt votre navigateur.</translation>
    </message>
    <message>
        <source>This window shows only the Constant Contact login, so %1 was not opened here.</source>
        <translation>Cette fenêtre sert seulement à ouvrir une session Constant Contact; %1 n’a donc pas été ouvert ici.</translation>
    </message>
    <message>
        <source>The page tried to open %1. This window shows only the Constant Contact login. To open the other page, use your browser instead.</source>
        <translation>La page a tenté d’ouvrir %1. Cette fenêtre sert seulement à ouvrir une session Constant Contact. Pour ouvrir l’autre page, utilisez plutôt votre navigateur.</translation>
    </message>
    <message>
        <source>Page not shown</source>
        <translation>Page non affichée</translation>
    </message>
    <message>
        <source>Open in my browser</source>
        <translation>Ouvrir dans mon navigateur</translation>
    </message>
    <message>
        <source>No browser could be opened on this computer.</source>
        <translation>Aucun navigateur n’a pu s’ouvrir sur cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>Gui::MainWindow</name>
    <message>
        <source>Log folder</source>
        <translation>Dossier des journaux</translation>
    </message>
    <message>
        <source>The log files are in this folder:</source>
        <translation>Les fichiers journaux se trouvent dans ce dossier&#xa0;:</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Dossier de données</translation>
    </message>
    <message>
        <source>Your data is in this folder:</source>
        <translation>Vos données se trouvent dans ce dossier&#xa0;:</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Cours</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Setup</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>Intégrations</translation>
    </message>
    <message>
        <source>Constant Contact</source>
        <translation>Constant Contact</translation>
    </message>
    <message>
        <source>Listwell – practice account</source>
        <translation>Listwell – compte de démonstration</translation>
    </message>
    <message>
        <source>&amp;Go to Constant Contact</source>
        <translation>All&amp;er à Constant Contact</translation>
    </message>
    <message>
        <source>&amp;Home</source>
        <translation>&amp;Accueil</translation>
    </message>
    <message>
        <source>&amp;Clients</source>
        <translation>&amp;Clients</translation>
    </message>
    <message>
        <source>C&amp;lasses</source>
        <translation>C&amp;ours</translation>
    </message>
    <message>
        <source>&amp;Activity</source>
        <translation>Ac&amp;tivité</translation>
    </message>
    <message>
        <source>&amp;Setup</source>
        <translation>Con&amp;figuration</translation>
    </message>
    <message>
        <source>Client reports</source>
        <translation>Rapports de clients</translation>
    </message>
    <message>
        <source>Your client reports are in this folder:</source>
        <translation>Vos rapports de clients se trouvent dans ce dossier&#xa0;:</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>language, appearance, dark, tray, icon, background, close, quit, notifications, start with the session, autostart, sync interval, how often, consent question, wording, data folder, backup, restore</source>
        <comment>words to search for</comment>
        <translation>langue, apparence, sombre, zone de notification, icône, arrière-plan, fermer, quitter, notifications, ouverture de session, démarrage automatique, intervalle de synchronisation, fréquence, dossier de données, question de consentement, texte, sauvegarde, restaurer, autre ordinateur</translation>
    </message>
    <message>
        <source>Client fields</source>
        <translation>Champs des clients</translation>
    </message>
    <message>
        <source>custom fields, columns, order, rename, send</source>
        <comment>words to search for</comment>
        <translation>champs personnalisés, colonnes, ordre, renommer, envoyer</translation>
    </message>
</context>
<context>
    <name>Gui::MenuEntry</name>
    <message>
        <source>%1: %2</source>
        <comment>a menu entry and its state</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Gui::MessagePage</name>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>Opening the login page…</source>
        <translation>Ouverture de la page de connexion…</translation>
    </message>
</context>
<context>
    <name>Gui::MissingClientsBox</name>
    <message>
        <source>This report lists all clients: &amp;mark them deactivated</source>
        <translation>Ce rapport contient tous les clients&#xa0;: les &amp;marquer comme désactivés</translation>
    </message>
    <message>
        <source>Active clients who are not in this report</source>
        <translation>Clients actifs qui ne figurent pas dans ce rapport</translation>
    </message>
    <message>
        <source>Hide &amp;names</source>
        <translation>Masquer les &amp;noms</translation>
    </message>
    <message>
        <source>Show &amp;names</source>
        <translation>Afficher les &amp;noms</translation>
    </message>
    <message numerus="yes">
        <source>%n active client(s) are not in this report.</source>
        <translation>
            <numerusform>%n client actif ne figure pas dans ce rapport.</numerusform>
            <numerusform>%n clients actifs ne figurent pas dans ce rapport.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other client(s) may be in a row that is not clear, and stay active.</source>
        <translation>
            <numerusform>%n autre client se trouve peut-être dans une ligne douteuse et reste actif.</numerusform>
            <numerusform>%n autres clients se trouvent peut-être dans des lignes douteuses et restent actifs.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are removed from the list at the next sync and stay subscribed. Undoing the import makes them active again.</source>
        <translation>Ils sont retirés de la liste à la prochaine synchronisation et restent abonnés. Annuler l’importation les rend de nouveau actifs.</translation>
    </message>
    <message>
        <source>No row of this report can be read, so no client is deactivated.</source>
        <translation>Aucune ligne de ce rapport n’est lisible; il ne désactive donc personne.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be read and may be of any client, so no client is deactivated. Correct the report first.</source>
        <translation>
            <numerusform>%n ligne est illisible et pourrait être celle de n’importe quel client; ce rapport ne désactive donc personne. Corrigez d’abord le rapport.</numerusform>
            <numerusform>%n lignes sont illisibles et pourraient être celles de n’importe quels clients; ce rapport ne désactive donc personne. Corrigez d’abord le rapport.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::NewListRow</name>
    <message>
        <source>Name of the new list</source>
        <translation>Nom de la nouvelle liste</translation>
    </message>
    <message>
        <source>C&amp;reate</source>
        <translation>&amp;Créer</translation>
    </message>
</context>
<context>
    <name>Gui::NotConnectedView</name>
    <message>
        <source>Listwell keeps the clients who said yes to news and updates on one of your Constant Contact lists, with all their details. A client who unsubscribes on either side stays unsubscribed on both.</source>
        <translation>Listwell garde les clients qui ont dit oui aux nouvelles et actualités sur l’une de vos listes Constant Contact, avec tous leurs renseignements. Un client qui se désabonne d’un côté reste désabonné des deux.</translation>
    </message>
    <message>
        <source>CONNECT BUSINESS</source>
        <translation>CONNECTER L’ENTREPRISE</translation>
    </message>
    <message>
        <source>The Constant Contact login page opens next. Your password goes only to Constant Contact.</source>
        <translation>La page de connexion de Constant Contact s’ouvrira ensuite. Votre mot de passe n’est transmis qu’à Constant Contact.</translation>
    </message>
    <message>
        <source>&amp;Use my browser for the login page</source>
        <translation>&amp;Ouvrir la session dans mon navigateur</translation>
    </message>
    <message>
        <source>Change API &amp;key</source>
        <translation>Changer la &amp;clé API</translation>
    </message>
    <message>
        <source>API key: %1</source>
        <translation>Clé API&#xa0;: %1</translation>
    </message>
    <message>
        <source>Choose this with a screen reader, which cannot read the login page inside Listwell.</source>
        <translation>Choisissez cette option avec un lecteur d’écran, qui ne peut pas lire la page de connexion dans Listwell.</translation>
    </message>
</context>
<context>
    <name>Gui::PracticeCard</name>
    <message>
        <source>First time?</source>
        <translation>Première fois?</translation>
    </message>
    <message>
        <source>Try every step with a practice account. It runs on this computer, needs no internet, and keeps its practice clients separate from yours.</source>
        <translation>Essayez chaque étape avec un compte de démonstration. Il fonctionne sur cet ordinateur, sans Internet, et garde ses clients de démonstration séparés des vôtres.</translation>
    </message>
    <message>
        <source>&amp;Try with a practice account</source>
        <translation>&amp;Essayer le compte de démonstration</translation>
    </message>
</context>
<context>
    <name>Gui::PreviewDialog</name>
    <message>
        <source>Search people</source>
        <translation>Rechercher une personne</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>People in the preview</source>
        <translation>Personnes de l’aperçu</translation>
    </message>
    <message>
        <source>Reading from Constant Contact…</source>
        <translation>Lecture de Constant Contact…</translation>
    </message>
    <message>
        <source>No clients yet</source>
        <translation>Il n’y a pas encore de clients</translation>
    </message>
    <message>
        <source>Clients who say yes to news and updates are sent at the next sync.</source>
        <translation>Les clients qui disent oui aux nouvelles et actualités seront envoyés à la prochaine synchronisation.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Aucune personne</translation>
    </message>
    <message>
        <source>No name or address matches the search.</source>
        <translation>Aucun nom ni aucune adresse ne contient ce texte.</translation>
    </message>
    <message>
        <source>The preview could not be created</source>
        <translation>L’aperçu n’a pas pu être créé</translation>
    </message>
    <message>
        <source>&amp;Leave them there</source>
        <translation>&amp;Les y laisser</translation>
    </message>
    <message>
        <source>&amp;Remove them from it first. They stay subscribed.</source>
        <translation>Les en &amp;retirer d’abord. Ils restent abonnés.</translation>
    </message>
    <message>
        <source>Save as &amp;PDF…</source>
        <translation>Exporter en &amp;PDF…</translation>
    </message>
    <message>
        <source>&amp;Release once</source>
        <translation>A&amp;utoriser une fois</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>&amp;Ne rien faire</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Undo that import…</source>
        <translation>&amp;Défaire l’importation…</translation>
    </message>
    <message>
        <source>What happens with “%1”</source>
        <comment>name of the list</comment>
        <translation>Ce qui change pour «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>What the next sync does</source>
        <translation>Ce que fera la prochaine synchronisation</translation>
    </message>
    <message>
        <source>People who would leave the list</source>
        <translation>Personnes qui quitteraient la liste</translation>
    </message>
    <message>
        <source>Nobody has been removed. “Release once” lets this one sync pass.</source>
        <translation>Personne n’a été retiré. «&#xa0;Autoriser une fois&#xa0;» laisse passer cette seule synchronisation.</translation>
    </message>
    <message>
        <source>Nothing has been sent.</source>
        <translation>Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Nothing changes in Constant Contact. The people below are not sent.</source>
        <translation>Rien ne change dans Constant Contact. Les personnes ci-dessous ne sont pas envoyées.</translation>
    </message>
    <message>
        <source>Nothing has been sent yet. OK starts the sync; Cancel changes nothing.</source>
        <translation>Rien n’a encore été envoyé. OK lance la synchronisation; Annuler ne change rien.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is no longer synced. %n of its %2 contacts are your clients.</source>
        <comment>list, contacts in it</comment>
        <translation>
            <numerusform>La liste «&#xa0;%1&#xa0;» n’est plus synchronisée. Parmi ses %2 contacts, on compte %n de vos clients.</numerusform>
            <numerusform>La liste «&#xa0;%1&#xa0;» n’est plus synchronisée. Parmi ses %2 contacts, on compte %n de vos clients.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1 of %2 people. Search to find the others.</source>
        <translation>Les %1 premières personnes sur %2. Faites une recherche pour trouver les autres.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln personne</numerusform>
            <numerusform>%Ln personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Exporter en PDF</translation>
    </message>
    <message>
        <source>PDF file (*.pdf)</source>
        <translation>Fichier PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as &amp;PDF</source>
        <translation>&amp;PDF enregistré</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the people who will be added left that list. They come first below. If they want no e-mail, set their answer to No before you use the new list.</source>
        <comment>people</comment>
        <translation>
            <numerusform>%Ln des personnes qui seront ajoutées a quitté cette liste. Elle figure en premier ci-dessous. Si elle ne veut pas de courriels, mettez sa réponse à Non avant d’utiliser la nouvelle liste.</numerusform>
            <numerusform>%Ln des personnes qui seront ajoutées ont quitté cette liste. Elles figurent en premier ci-dessous. Si elles ne veulent pas de courriels, mettez leur réponse à Non avant d’utiliser la nouvelle liste.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::PreviewFilter</name>
    <message>
        <source>People by change</source>
        <translation>Personnes par changement</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Would leave</source>
        <translation>Départs</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouts</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Mises à jour</translation>
    </message>
    <message>
        <source>Unsubscribed</source>
        <translation>Désabonnements</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Retraits</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Non envoyés</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Déjà inscrits</translation>
    </message>
</context>
<context>
    <name>Gui::PreviewPdf</name>
    <message>
        <source>%1. Added: %2. Updated: %3. Unsubscribed: %4. Removed from the list: %5.</source>
        <comment>time, numbers</comment>
        <translation>%1. Ajouts&#xa0;: %2. Mises à jour&#xa0;: %3. Désabonnements&#xa0;: %4. Retraits de la liste&#xa0;: %5.</translation>
    </message>
</context>
<context>
    <name>Gui::ProfileComparisonView</name>
    <message>
        <source>Merge into the &amp;older profile…</source>
        <translation>Fusi&amp;onner dans le plus ancien…</translation>
    </message>
    <message>
        <source>Merge into the ne&amp;wer profile…</source>
        <translation>Fusionner dans le plus &amp;récent…</translation>
    </message>
    <message>
        <source>Recorded answers of the older profile</source>
        <translation>Réponses enregistrées du profil le plus ancien</translation>
    </message>
    <message>
        <source>Recorded answers of the newer profile</source>
        <translation>Réponses enregistrées du profil le plus récent</translation>
    </message>
    <message>
        <source>Recorded answers</source>
        <translation>Réponses enregistrées</translation>
    </message>
    <message>
        <source>No answer is recorded yet.</source>
        <translation>Aucune réponse n’est encore enregistrée.</translation>
    </message>
    <message>
        <source>Older profile</source>
        <translation>Profil le plus ancien</translation>
    </message>
    <message>
        <source>Newer profile</source>
        <translation>Profil le plus récent</translation>
    </message>
</context>
<context>
    <name>Gui::RemovedClientsDialog</name>
    <message>
        <source>Removed clients</source>
        <translation>Clients supprimés</translation>
    </message>
    <message numerus="yes">
        <source>Removed clients are kept for %n day(s). A client who is put back has all details, answers and bookings again, and returns to the list if the yes to news and updates still holds.</source>
        <translation>
            <numerusform>Les clients supprimés sont conservés pendant %n jour. Un client rétabli retrouve tous ses renseignements, ses réponses et ses réservations, et revient sur la liste si son oui aux nouvelles et actualités tient toujours.</numerusform>
            <numerusform>Les clients supprimés sont conservés pendant %n jours. Un client rétabli retrouve tous ses renseignements, ses réponses et ses réservations, et revient sur la liste si son oui aux nouvelles et actualités tient toujours.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was deleted for good.</source>
        <translation>%1 a été supprimé pour de bon.</translation>
    </message>
    <message>
        <source>Loading removed clients…</source>
        <translation>Chargement des clients supprimés…</translation>
    </message>
    <message>
        <source>No removed clients</source>
        <translation>Aucun client supprimé</translation>
    </message>
    <message>
        <source>Clients whom you remove can be put back from here.</source>
        <translation>Les clients que vous supprimez peuvent être rétablis à partir d’ici.</translation>
    </message>
    <message>
        <source>The removed clients cannot be shown</source>
        <translation>Impossible d’afficher les clients supprimés</translation>
    </message>
    <message>
        <source>&amp;Delete for good…</source>
        <translation>Supprimer pour de &amp;bon…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>&amp;Put back</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Delete %1 for good?</source>
        <translation>Supprimer %1 pour de bon?</translation>
    </message>
    <message>
        <source>All details and bookings are deleted and cannot be put back. The history of answers to news and updates stays.</source>
        <translation>Tous les renseignements et toutes les réservations seront effacés et ne pourront pas être rétablis. L’historique des réponses au sujet des nouvelles et actualités est conservé.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Supprimer pour de bon</translation>
    </message>
</context>
<context>
    <name>Gui::ReportColumnsView</name>
    <message>
        <source>No column shows who agreed to e-mails, so this import subscribes nobody. If there is such a column, select it and change its meaning.</source>
        <translation>Aucune colonne n’indique qui accepte les courriels; cette importation n’enregistre donc aucun oui. S’il existe une telle colonne, sélectionnez-la et changez son sens.</translation>
    </message>
    <message>
        <source>Columns of the report</source>
        <translation>Colonnes du rapport</translation>
    </message>
    <message>
        <source>Who agreed to e-mails</source>
        <translation>Qui accepte les courriels</translation>
    </message>
    <message>
        <source>What the answers mean</source>
        <translation>Sens des réponses</translation>
    </message>
    <message>
        <source>A column without a heading is left out.</source>
        <translation>Une colonne sans en-tête est laissée de côté.</translation>
    </message>
    <message>
        <source>&amp;Meaning of “%1”</source>
        <translation>&amp;Sens de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Meaning of “%1”</source>
        <translation>Sens de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>This column lists people who do not want e-mail. A no always counts, so its meaning cannot be changed.</source>
        <translation>Cette colonne indique qui ne veut pas de courriels. Un non compte toujours; son sens ne peut donc pas être changé.</translation>
    </message>
    <message>
        <source>When you import the report, this is remembered for the next report with the same headings.</source>
        <translation>Quand vous importerez le rapport, ce choix sera retenu pour le prochain rapport qui a les mêmes en-têtes.</translation>
    </message>
</context>
<context>
    <name>Gui::ReportDrop</name>
    <message>
        <source>Drop the report to import it</source>
        <translation>Déposez le rapport pour l’importer</translation>
    </message>
    <message>
        <source>This cannot be imported</source>
        <translation>Ceci ne peut pas être importé</translation>
    </message>
    <message>
        <source>You see a preview before anything is changed.</source>
        <translation>Un aperçu s’affiche avant tout changement.</translation>
    </message>
</context>
<context>
    <name>Gui::ReportPeopleDialog</name>
    <message>
        <source>To add</source>
        <comment>people in a report</comment>
        <translation>À ajouter</translation>
    </message>
    <message>
        <source>To update</source>
        <comment>people in a report</comment>
        <translation>À mettre à jour</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <comment>people in a report</comment>
        <translation>Inchangées</translation>
    </message>
    <message>
        <source>Left out</source>
        <comment>people in a report</comment>
        <translation>Laissées de côté</translation>
    </message>
    <message>
        <source>To check</source>
        <comment>people in a report</comment>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Answer changes</source>
        <comment>people in a report</comment>
        <translation>Réponse modifiée</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>people in a report</comment>
        <translation>Refusées</translation>
    </message>
    <message>
        <source>People by what happens to them</source>
        <translation>Personnes selon ce qui leur arrive</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>Rechercher une personne</translation>
    </message>
    <message>
        <source>People in the report</source>
        <translation>Personnes du rapport</translation>
    </message>
    <message>
        <source>Looking for people…</source>
        <translation>Recherche des personnes…</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Aucune personne</translation>
    </message>
    <message>
        <source>No row of this kind matches the search.</source>
        <translation>Aucune ligne de ce type ne correspond à la recherche.</translation>
    </message>
    <message>
        <source>The people cannot be shown</source>
        <translation>Impossible d’afficher les personnes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The first %1 of %2 people. Search to find the others.</source>
        <translation>Les %1 premières personnes sur %2. Faites une recherche pour trouver les autres.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln personne</numerusform>
            <numerusform>%Ln personnes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::ReportReadingBar</name>
    <message>
        <source>Automatic: %1</source>
        <translation>Automatique&#xa0;: %1</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Séparateur</translation>
    </message>
    <message>
        <source>Order of dates</source>
        <translation>Ordre des dates</translation>
    </message>
    <message>
        <source>Choose a sheet</source>
        <translation>Choisir une feuille</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>virgule</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>point-virgule</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulation</translation>
    </message>
    <message>
        <source>vertical bar</source>
        <translation>barre verticale</translation>
    </message>
    <message>
        <source>day first</source>
        <translation>jour d’abord</translation>
    </message>
    <message>
        <source>month first</source>
        <translation>mois d’abord</translation>
    </message>
    <message>
        <source>not clear</source>
        <translation>incertain</translation>
    </message>
</context>
<context>
    <name>Gui::RoundCard</name>
    <message>
        <source>G&amp;o to Constant Contact</source>
        <translation>A&amp;ller à Constant Contact</translation>
    </message>
    <message>
        <source>This sync changed nothing.</source>
        <translation>Cette synchronisation n’a rien changé.</translation>
    </message>
    <message>
        <source>People affected by this sync</source>
        <translation>Personnes concernées par cette synchronisation</translation>
    </message>
    <message>
        <source>Choose a sync to see its changes.</source>
        <translation>Choisissez une synchronisation pour voir ses changements.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln personne</numerusform>
            <numerusform>%Ln personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>&amp;Copier en texte</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln person(s) found</source>
        <translation>
            <numerusform>%1 trouvée sur %Ln personne</numerusform>
            <numerusform>%1 trouvées sur %Ln personnes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::RoundFilterChips</name>
    <message>
        <source>Syncs to show</source>
        <translation>Synchronisations à afficher</translation>
    </message>
    <message>
        <source>With changes or problems</source>
        <translation>Avec changements ou problèmes</translation>
    </message>
    <message>
        <source>With problems</source>
        <translation>Avec problèmes</translation>
    </message>
    <message>
        <source>All syncs</source>
        <translation>Toutes</translation>
    </message>
</context>
<context>
    <name>Gui::SearchField</name>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>Gui::SettingsPage</name>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>In the background</source>
        <translation>En arrière-plan</translation>
    </message>
    <message>
        <source>&amp;Start Listwell when I log in to this computer</source>
        <translation>&amp;Démarrer Listwell à l’ouverture de ma session sur cet ordinateur</translation>
    </message>
    <message>
        <source>It starts in the tray, or else as a minimized window.</source>
        <translation>Il démarre dans la zone de notification ou, à défaut, dans une fenêtre réduite.</translation>
    </message>
    <message>
        <source>Show Listwell in the &amp;tray</source>
        <translation>Afficher Listwell dans la &amp;zone de notification</translation>
    </message>
    <message>
        <source>The icon shows the state of the sync, and its menu offers Sync now.</source>
        <translation>L’icône montre l’état de la synchronisation, et son menu offre Synchroniser.</translation>
    </message>
    <message>
        <source>&amp;Keep syncing when the window is closed</source>
        <translation>&amp;Continuer de synchroniser une fois la fenêtre fermée</translation>
    </message>
    <message>
        <source>Listwell stays in the tray. To end it, press Ctrl+Q in the window, or click Quit in the menu of the icon.</source>
        <translation>Listwell reste dans la zone de notification. Pour l’arrêter, appuyez sur Ctrl+Q dans la fenêtre ou cliquez sur Quitter dans le menu de l’icône.</translation>
    </message>
    <message>
        <source>Show &amp;notifications</source>
        <translation>Afficher des &amp;notifications</translation>
    </message>
    <message>
        <source>Only if Listwell needs you: the login has ended or is about to, a sync was stopped, or the list was deleted. They contain no names or addresses.</source>
        <translation>Seulement si Listwell a besoin de vous&#xa0;: la connexion a pris fin ou prendra bientôt fin, une synchronisation a été arrêtée ou la liste a été supprimée. Elles ne contiennent ni nom ni adresse.</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synchronisation</translation>
    </message>
    <message>
        <source>Change how often Listwell looks for changes in Constant Contact</source>
        <translation>Modifier la fréquence à laquelle Listwell cherche les changements dans Constant Contact</translation>
    </message>
    <message>
        <source>Look for changes in Constant Contact</source>
        <translation>Chercher les changements dans Constant Contact</translation>
    </message>
    <message>
        <source>What you change here is sent half a minute later, and a no within seconds, whatever you choose. After hours without changes, Listwell looks less often.</source>
        <translation>Quel que soit votre choix, ce que vous modifiez ici est envoyé une demi-minute plus tard, et un non en quelques secondes. Après des heures sans changement, Listwell vérifie moins souvent.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Change the language</source>
        <translation>Modifier la langue</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Change the appearance</source>
        <translation>Modifier l’apparence</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Dossier de données</translation>
    </message>
    <message>
        <source>Your clients, their answers and the history are on this computer, in this folder.</source>
        <translation>Vos clients, leurs réponses et l’historique se trouvent sur cet ordinateur, dans ce dossier.</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>&amp;Ouvrir le dossier</translation>
    </message>
    <message>
        <source>How often should Listwell look for changes in Constant Contact?</source>
        <translation>À quelle fréquence Listwell doit-il chercher les changements dans Constant Contact?</translation>
    </message>
    <message>
        <source>News and updates</source>
        <translation>Nouvelles et actualités</translation>
    </message>
    <message>
        <source>Change the consent question</source>
        <translation>Modifier la question de consentement</translation>
    </message>
    <message>
        <source>Consent question</source>
        <translation>Question de consentement</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>Gui::SetupGuideCard</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>&amp;Masquer</translation>
    </message>
    <message>
        <source>&amp;Go to Clients</source>
        <translation>&amp;Aller aux clients</translation>
    </message>
    <message>
        <source>&amp;Go to Home</source>
        <translation>&amp;Aller à l’accueil</translation>
    </message>
    <message>
        <source>%1: done</source>
        <translation>%1&#xa0;: terminé</translation>
    </message>
    <message>
        <source>%1: current step</source>
        <translation>%1&#xa0;: étape en cours</translation>
    </message>
    <message>
        <source>%1: later</source>
        <translation>%1&#xa0;: plus tard</translation>
    </message>
</context>
<context>
    <name>Gui::StateFilter</name>
    <message>
        <source>Clients by status</source>
        <translation>Clients par statut</translation>
    </message>
    <message>
        <source>All clients  %1</source>
        <translation>Tous les clients  %1</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>state and count</comment>
        <translation>%1  %2</translation>
    </message>
</context>
<context>
    <name>Gui::StatefulView</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>Gui::StatusCard</name>
    <message>
        <source>&amp;Go to Constant Contact</source>
        <translation>A&amp;ller à Constant Contact</translation>
    </message>
    <message>
        <source>Sync &amp;now</source>
        <translation>&amp;Synchroniser</translation>
    </message>
    <message>
        <source>Last sync</source>
        <translation>Dernière synchronisation</translation>
    </message>
    <message>
        <source>Next sync</source>
        <translation>Prochaine synchronisation</translation>
    </message>
    <message>
        <source>Calls used today</source>
        <translation>Requêtes aujourd’hui</translation>
    </message>
</context>
<context>
    <name>Gui::Studio</name>
    <message>
        <source>The backup is being restored…</source>
        <translation>La sauvegarde est en cours de restauration…</translation>
    </message>
    <message numerus="yes">
        <source>“%1” was restored: %Ln client(s).</source>
        <comment>file name</comment>
        <translation>
            <numerusform>«&#xa0;%1&#xa0;» a été restaurée&#xa0;: %Ln client.</numerusform>
            <numerusform>«&#xa0;%1&#xa0;» a été restaurée&#xa0;: %Ln clients.</numerusform>
        </translation>
    </message>
    <message>
        <source>Backup restored</source>
        <translation>Sauvegarde restaurée</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>“%1” was not restored.</source>
        <comment>file name</comment>
        <translation>«&#xa0;%1&#xa0;» n’a pas été restaurée.</translation>
    </message>
</context>
<context>
    <name>Gui::SubscribersCard</name>
    <message>
        <source>Reading the recorded answers…</source>
        <translation>Lecture des réponses consignées…</translation>
    </message>
    <message>
        <source>No subscribers yet</source>
        <translation>Aucun abonné pour l’instant</translation>
    </message>
    <message>
        <source>Clients who agree to news and updates appear here from then on.</source>
        <translation>Les clients qui acceptent les nouvelles apparaissent ici à partir de ce moment.</translation>
    </message>
    <message>
        <source>The recorded answers cannot be read</source>
        <translation>Impossible de lire les réponses consignées</translation>
    </message>
    <message>
        <source>Subscribers over time</source>
        <translation>Évolution des abonnés</translation>
    </message>
    <message>
        <source>S&amp;how chart</source>
        <translation>&amp;Afficher le graphique</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>&amp;Masquer</translation>
    </message>
    <message>
        <source>Show as &amp;table</source>
        <translation>Afficher en &amp;tableau</translation>
    </message>
    <message>
        <source>Show as &amp;chart</source>
        <translation>Afficher en &amp;graphique</translation>
    </message>
</context>
<context>
    <name>Gui::SumCard</name>
    <message>
        <source>Your clients</source>
        <translation>Vos clients</translation>
    </message>
    <message>
        <source>All clients</source>
        <translation>Tous les clients</translation>
    </message>
</context>
<context>
    <name>Gui::SumRow</name>
    <message>
        <source>%1 %2</source>
        <comment>count and state</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>Gui::SupportFileDialog</name>
    <message>
        <source>Collecting the facts…</source>
        <translation>Collecte des renseignements…</translation>
    </message>
    <message>
        <source>Support file</source>
        <translation>Fichier de soutien</translation>
    </message>
    <message>
        <source>This text helps to find out why something does not work: versions, settings, numbers and the last lines of the log. It contains no names, addresses or logins. Listwell does not send it anywhere; save it, and attach it to your message to support.</source>
        <translation>Ce texte aide à trouver pourquoi quelque chose ne fonctionne pas&#xa0;: versions, réglages, chiffres et dernières lignes du journal. Il ne contient ni nom, ni adresse, ni session. Listwell ne l’envoie à personne; enregistrez-le et joignez-le à votre message au soutien technique.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>The text was copied.</source>
        <translation>Le texte a été copié.</translation>
    </message>
    <message>
        <source>Save the support file</source>
        <translation>Enregistrer le fichier de soutien</translation>
    </message>
    <message>
        <source>Text file (*.txt)</source>
        <translation>Fichier texte (*.txt)</translation>
    </message>
</context>
<context>
    <name>Gui::SyncCard</name>
    <message>
        <source>&amp;Preview…</source>
        <translation>&amp;Aperçu…</translation>
    </message>
    <message>
        <source>Sync &amp;now</source>
        <translation>&amp;Synchroniser</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>Synchronisation en cours</translation>
    </message>
    <message>
        <source>Last sync</source>
        <translation>Dernière synchronisation</translation>
    </message>
    <message>
        <source>Next sync</source>
        <translation>Prochaine synchronisation</translation>
    </message>
    <message>
        <source>Calls used today</source>
        <translation>Requêtes aujourd’hui</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synchronisation</translation>
    </message>
</context>
<context>
    <name>Gui::Toast</name>
    <message>
        <source>&amp;Undo</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>Undo (%1)</source>
        <translation>Annuler (%1)</translation>
    </message>
</context>
<context>
    <name>Gui::TrayIcon</name>
    <message>
        <source>&amp;Open Listwell</source>
        <translation>&amp;Ouvrir Listwell</translation>
    </message>
    <message>
        <source>&amp;Sync now</source>
        <translation>&amp;Synchroniser</translation>
    </message>
    <message>
        <source>&amp;Quit Listwell</source>
        <translation>&amp;Quitter Listwell</translation>
    </message>
</context>
<context>
    <name>Gui::UndoImportDialog</name>
    <message>
        <source>Undo import</source>
        <translation>Défaire l’importation</translation>
    </message>
    <message>
        <source>What is undone</source>
        <translation>Ce qui sera annulé</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>Ce qui restera</translation>
    </message>
    <message>
        <source>Clients who were changed or have booked a class since the import. Their names are shown afterwards.</source>
        <translation>Les clients modifiés ou ayant réservé un cours depuis l’importation. Leurs noms seront affichés ensuite.</translation>
    </message>
    <message>
        <source>Every “No” to news and updates.</source>
        <translation>Chaque «&#xa0;non&#xa0;» aux nouvelles et actualités.</translation>
    </message>
    <message>
        <source>Custom fields that the import added.</source>
        <translation>Les champs personnalisés ajoutés par l’importation.</translation>
    </message>
    <message>
        <source>What was already sent to Constant Contact is corrected at the next sync.</source>
        <translation>Ce qui a déjà été envoyé à Constant Contact sera corrigé à la prochaine synchronisation.</translation>
    </message>
    <message>
        <source>Clients restored</source>
        <translation>Clients restaurés</translation>
    </message>
    <message>
        <source>Clients who are not fully restored</source>
        <translation>Clients partiellement restaurés</translation>
    </message>
    <message>
        <source>&amp;Copy result</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Undo this import</source>
        <translation>&amp;Défaire l’importation</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Undoing the import</source>
        <translation>Annulation de l’importation</translation>
    </message>
    <message>
        <source>No import to undo</source>
        <translation>Aucune importation à défaire</translation>
    </message>
    <message>
        <source>Reading the last import…</source>
        <translation>Lecture de la dernière importation…</translation>
    </message>
    <message>
        <source>There was no import yet, or the last one changed nothing or was undone already.</source>
        <translation>Il n’y a pas encore eu d’importation, ou la dernière n’a rien changé ou a déjà été annulée.</translation>
    </message>
    <message>
        <source>Undo this import?</source>
        <translation>Défaire cette importation?</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) added by the import are removed.</source>
        <translation>
            <numerusform>%n client ajouté par l’importation sera supprimé.</numerusform>
            <numerusform>%n clients ajoutés par l’importation seront supprimés.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 clients…</source>
        <translation>%1 clients sur %2…</translation>
    </message>
    <message>
        <source>Undo stopped</source>
        <translation>Annulation arrêtée</translation>
    </message>
    <message>
        <source>Import undone</source>
        <translation>Importation annulée</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) are as before the import.</source>
        <translation>
            <numerusform>%n client est comme avant l’importation.</numerusform>
            <numerusform>%n clients sont comme avant l’importation.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) are still as imported. Undo the import again to continue.</source>
        <translation>
            <numerusform>%n client est encore tel qu’importé. Défaites de nouveau l’importation pour continuer.</numerusform>
            <numerusform>%n clients sont encore tels qu’importés. Défaites de nouveau l’importation pour continuer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) are not fully restored</source>
        <translation>
            <numerusform>%n client partiellement restauré</numerusform>
            <numerusform>%n clients partiellement restaurés</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) return to the details and the answer they had before the import, except for a “No”, which stays.</source>
        <translation>
            <numerusform>%n client retrouvera les renseignements et la réponse d’avant l’importation, sauf un «&#xa0;Non&#xa0;», qui demeure.</numerusform>
            <numerusform>%n clients retrouveront les renseignements et la réponse d’avant l’importation, sauf un «&#xa0;Non&#xa0;», qui demeure.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::WelcomePage</name>
    <message>
        <source>Welcome to Listwell</source>
        <translation>Bienvenue dans Listwell</translation>
    </message>
    <message>
        <source>Listwell keeps your studio&apos;s clients in sync with a Constant Contact list. Everyone who agreed to news and updates is on the list, with all their details. A client who unsubscribes on either side stays unsubscribed on both.</source>
        <translation>Listwell garde les clients de votre studio synchronisés avec une liste Constant Contact. Toutes les personnes qui ont accepté les nouvelles et actualités y figurent, avec tous leurs renseignements. Un client qui se désabonne d’un côté reste désabonné des deux.</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>Faites d’abord le tour</translation>
    </message>
    <message>
        <source>Open a practice studio with sample clients, classes and a practice account. It has its own window and stays on this computer. No e-mail is sent.</source>
        <translation>Ouvrez un studio de démonstration avec des clients et des cours fictifs, ainsi qu’un compte de démonstration. Il a sa propre fenêtre et reste sur cet ordinateur. Aucun courriel n’est envoyé.</translation>
    </message>
    <message>
        <source>&amp;Try with a practice account</source>
        <translation>&amp;Essayer le compte de démonstration</translation>
    </message>
    <message>
        <source>You need a Constant Contact account and an API key, which you create there. The next page guides you through the steps.</source>
        <translation>Il vous faut un compte Constant Contact et une clé API, que vous y créez. La page suivante vous guide pas à pas.</translation>
    </message>
    <message>
        <source>Log in to your Constant Contact account and choose the list for your clients. Nothing is sent before that.</source>
        <translation>Ouvrez une session dans votre compte Constant Contact et choisissez la liste pour vos clients. Rien n’est envoyé avant.</translation>
    </message>
    <message>
        <source>Start with your own account</source>
        <translation>Commencez avec votre propre compte</translation>
    </message>
    <message>
        <source>Connect your &amp;business</source>
        <translation>Connecter votre e&amp;ntreprise</translation>
    </message>
    <message>
        <source>Or start with your clients and connect later:</source>
        <translation>Ou commencez par vos clients, et connectez l’entreprise plus tard&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Add or import clients</source>
        <translation>&amp;Ajouter ou importer</translation>
    </message>
</context>
<context>
    <name>Gui::WordingDialog</name>
    <message>
        <source>Consent question</source>
        <translation>Question de consentement</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>&amp;Use Listwell&apos;s wording</source>
        <translation>&amp;Utiliser le texte de Listwell</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Your clients answer this question with yes or no, on the profile and at each booking. Each answer is recorded with the question as it was shown; earlier answers keep theirs.</source>
        <translation>Vos clients répondent à cette question par oui ou par non, dans le profil et à chaque réservation. Chaque réponse est enregistrée avec la question telle qu’elle a été montrée; les réponses antérieures gardent la leur.</translation>
    </message>
</context>
<context>
    <name>HelpTopics</name>
    <message>
        <source>Connect your business</source>
        <translation>Connecter votre entreprise</translation>
    </message>
    <message>
        <source>Disconnect your business</source>
        <translation>Déconnecter votre entreprise</translation>
    </message>
    <message>
        <source>Consent: who is on the list</source>
        <translation>Consentement&#xa0;: qui est sur la liste</translation>
    </message>
    <message>
        <source>How long changes take</source>
        <translation>Délai des changements</translation>
    </message>
    <message>
        <source>The Home page</source>
        <translation>La page Accueil</translation>
    </message>
    <message>
        <source>The Clients page</source>
        <translation>La page Clients</translation>
    </message>
    <message>
        <source>The Classes page</source>
        <translation>La page Cours</translation>
    </message>
    <message>
        <source>The Activity page</source>
        <translation>La page Activité</translation>
    </message>
    <message>
        <source>The Setup menu</source>
        <translation>Le menu Configuration</translation>
    </message>
    <message>
        <source>Other mailing list integrations</source>
        <translation>Autres intégrations de listes d’envoi</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>login, log in, account, API key, choose list, save</source>
        <comment>words to search for</comment>
        <translation>connexion, ouvrir une session, compte, clé API, choisir la liste, enregistrer</translation>
    </message>
    <message>
        <source>stop, log out</source>
        <comment>words to search for</comment>
        <translation>arrêter, fermer la session</translation>
    </message>
    <message>
        <source>news and updates, unsubscribe, subscribe, agree, come back, family, shared address</source>
        <comment>words to search for</comment>
        <translation>nouvelles et actualités, désabonnement, abonnement, accepter, se réabonner, famille, adresse partagée</translation>
    </message>
    <message>
        <source>24 hours, sync, delay, waiting, calls, brake</source>
        <comment>words to search for</comment>
        <translation>24 heures, synchroniser, attente, retard, appels, frein</translation>
    </message>
    <message>
        <source>import, export, report, CSV, Excel, remove, undo</source>
        <comment>words to search for</comment>
        <translation>importer, exporter, rapport, CSV, Excel, supprimer, défaire</translation>
    </message>
    <message>
        <source>book, booking</source>
        <comment>words to search for</comment>
        <translation>réserver, réservation</translation>
    </message>
    <message>
        <source>history, error, problem, not accepted</source>
        <comment>words to search for</comment>
        <translation>historique, erreur, problème, refusé</translation>
    </message>
    <message>
        <source>Mailchimp, WellnessLiving, studio program</source>
        <comment>words to search for</comment>
        <translation>Mailchimp, WellnessLiving, logiciel de gestion</translation>
    </message>
    <message>
        <source>Click the **App Drawer** button.</source>
        <translation>Cliquez sur le bouton **Tiroir d’applications**.</translation>
    </message>
    <message>
        <source>In the App Drawer, click **Setup**.</source>
        <translation>Dans le tiroir d’applications, cliquez sur **Configuration**.</translation>
    </message>
    <message>
        <source>On the Setup menu, click **Integrations**.</source>
        <translation>Dans le menu Configuration, cliquez sur **Intégrations**.</translation>
    </message>
    <message>
        <source>On the Integrations menu, click **Constant Contact**.</source>
        <translation>Dans le menu Intégrations, cliquez sur **Constant Contact**.</translation>
    </message>
    <message>
        <source>Click **CONNECT BUSINESS**. A Constant Contact login page is displayed.</source>
        <translation>Cliquez sur **CONNECTER L’ENTREPRISE**. Une page de connexion de Constant Contact s’affiche.</translation>
    </message>
    <message>
        <source>Enter your credentials, click **Log In**, then **Allow**.</source>
        <translation>Entrez vos identifiants, cliquez sur **Log In**, puis sur **Allow**.</translation>
    </message>
    <message>
        <source>Click **Choose list**. The contact lists of your account are shown.</source>
        <translation>Cliquez sur **Choisir la liste**. Les listes de contacts de votre compte s’affichent.</translation>
    </message>
    <message>
        <source>Select the list to keep in sync. You can select exactly one.</source>
        <translation>Sélectionnez la liste à garder synchronisée. Vous pouvez en choisir une seule.</translation>
    </message>
    <message>
        <source>Click **SAVE**. A preview shows by name what will happen. Nothing is sent until you click **OK**.</source>
        <translation>Cliquez sur **ENREGISTRER**. Un aperçu montre, nom par nom, ce qui se passera. Rien n’est envoyé avant que vous cliquiez sur **OK**.</translation>
    </message>
    <message>
        <source>If the page asks for an API key first, follow the steps that it shows. You create the key once, in Constant Contact&apos;s developer portal.</source>
        <translation>Si la page demande d’abord une clé API, suivez les étapes qu’elle indique. Vous créez la clé une seule fois, dans le portail des développeurs de Constant Contact.</translation>
    </message>
    <message>
        <source>To rehearse, click **Try with a practice account**. It runs on this computer, needs no internet, and sends no e-mail.</source>
        <translation>Pour vous exercer, cliquez sur **Essayer le compte de démonstration**. Il fonctionne sur cet ordinateur, sans Internet, et n’envoie aucun courriel.</translation>
    </message>
    <message>
        <source>Click the **X** to the right of the business name.</source>
        <translation>Cliquez sur le **X** à droite du nom de l’entreprise.</translation>
    </message>
    <message>
        <source>In the confirmation, click **OK**.</source>
        <translation>Dans la confirmation, cliquez sur **OK**.</translation>
    </message>
    <message>
        <source>Listwell stops syncing and erases the login. Your clients, their answers and the history stay here. You can connect again at any time.</source>
        <translation>Listwell cesse de synchroniser et efface la session. Vos clients, leurs réponses et l’historique restent ici. Vous pouvez vous reconnecter en tout temps.</translation>
    </message>
    <message>
        <source>The list stays in Constant Contact as it is, unless you select **Remove my clients from the list first** in the confirmation.</source>
        <translation>La liste reste telle quelle dans Constant Contact, à moins que vous ne cochiez **Retirer d’abord mes clients de la liste** dans la confirmation.</translation>
    </message>
    <message>
        <source>Only clients who said yes to news and updates are sent to Constant Contact.</source>
        <translation>Seuls les clients qui ont dit oui aux nouvelles et actualités sont envoyés à Constant Contact.</translation>
    </message>
    <message>
        <source>Where clients answer</source>
        <translation>Où les clients répondent</translation>
    </message>
    <message>
        <source>On the profile, under **News and updates**. The history there shows each answer with its date and where it was given.</source>
        <translation>Dans le profil, sous **Nouvelles et actualités**. L’historique y montre chaque réponse, avec sa date et l’endroit où elle a été donnée.</translation>
    </message>
    <message>
        <source>At each booking of a class: the question is asked again.</source>
        <translation>À chaque réservation d’un cours&#xa0;: la question est posée de nouveau.</translation>
    </message>
    <message>
        <source>In a client report that you import. A yes in a report counts for a client who was never asked. It does not bring back a client who unsubscribed.</source>
        <translation>Dans un rapport de clients que vous importez. Un oui dans un rapport compte pour un client à qui la question n’a jamais été posée. Il ne ramène pas un client qui s’est désabonné.</translation>
    </message>
    <message>
        <source>When a client unsubscribes</source>
        <translation>Quand un client se désabonne</translation>
    </message>
    <message>
        <source>In the studio: the next sync unsubscribes the client in Constant Contact.</source>
        <translation>Au studio&#xa0;: la prochaine synchronisation désabonne le client dans Constant Contact.</translation>
    </message>
    <message>
        <source>In Constant Contact: the next sync records the no here.</source>
        <translation>Dans Constant Contact&#xa0;: la prochaine synchronisation consigne le non ici.</translation>
    </message>
    <message>
        <source>Listwell never reverses an unsubscribe. If the client says yes again later, the status is **Asked to come back**. Click **Ask to come back** on the profile: Constant Contact sends its single invitation, and the client confirms it.</source>
        <translation>Listwell n’annule jamais un désabonnement. Si le client redit oui plus tard, son statut devient **Réabonnement à confirmer**. Cliquez sur **Inviter à se réabonner** dans le profil&#xa0;: Constant Contact envoie son unique invitation, et le client la confirme.</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Bon à savoir</translation>
    </message>
    <message>
        <source>Clients who share an e-mail address are one contact. If one of them unsubscribes, all do.</source>
        <translation>Les clients qui partagent une adresse de courriel forment un seul contact. Si l’un d’eux se désabonne, tous le sont.</translation>
    </message>
    <message>
        <source>A client whom you remove or deactivate is removed from the list and stays subscribed. Listwell deletes no contact in Constant Contact.</source>
        <translation>Un client que vous supprimez ou désactivez est retiré de la liste et reste abonné. Listwell ne supprime aucun contact dans Constant Contact.</translation>
    </message>
    <message>
        <source>Listwell syncs by itself while it is running.</source>
        <translation>Listwell synchronise de lui-même tant qu’il est en marche.</translation>
    </message>
    <message>
        <source>A client whom you add or change is sent about half a minute later.</source>
        <translation>Un client que vous ajoutez ou modifiez est envoyé environ une demi-minute plus tard.</translation>
    </message>
    <message>
        <source>A no to news and updates is sent within seconds.</source>
        <translation>Un non aux nouvelles et actualités est envoyé en quelques secondes.</translation>
    </message>
    <message>
        <source>To sync at once, click **Sync now** on the Home page.</source>
        <translation>Pour synchroniser tout de suite, cliquez sur **Synchroniser** à la page Accueil.</translation>
    </message>
    <message>
        <source>Constant Contact carries out large changes later. Allow up to 24 hours until a change is visible there; until then, Activity shows it as still being processed.</source>
        <translation>Constant Contact traite les gros changements en différé. Un changement peut mettre jusqu’à 24 heures à y apparaître; d’ici là, Activité l’indique comme étant en cours de traitement.</translation>
    </message>
    <message>
        <source>When a sync waits</source>
        <translation>Quand une synchronisation attend</translation>
    </message>
    <message>
        <source>Constant Contact allows a number of calls a day. When they are used up, the sync continues the next day; the page shows the time.</source>
        <translation>Constant Contact permet un certain nombre d’appels par jour. Quand ils sont épuisés, la synchronisation reprend le lendemain; la page indique l’heure.</translation>
    </message>
    <message>
        <source>If many people would leave the list at once, the sync stops and asks you first.</source>
        <translation>Si beaucoup de personnes devaient quitter la liste d’un coup, la synchronisation s’arrête et vous demande d’abord votre accord.</translation>
    </message>
    <message>
        <source>If the login has ended, connect again: **CONNECT BUSINESS** is on the Constant Contact page. Nothing is lost meanwhile.</source>
        <translation>Si la session est terminée, reconnectez-vous&#xa0;: **CONNECTER L’ENTREPRISE** se trouve à la page Constant Contact. Rien n’est perdu entre-temps.</translation>
    </message>
    <message>
        <source>Home shows at a glance whether all is well.</source>
        <translation>Accueil montre d’un coup d’œil si tout va bien.</translation>
    </message>
    <message>
        <source>The card at the top shows the connection, the last sync and the next one. Its button leads to the next step.</source>
        <translation>La carte du haut montre la connexion, la dernière synchronisation et la prochaine. Son bouton mène à l’étape suivante.</translation>
    </message>
    <message>
        <source>Below it are the clients who need attention, each with the reason. Click **Open profile** to correct the details.</source>
        <translation>En dessous se trouvent les clients qui demandent votre attention, chacun avec la raison. Cliquez sur **Ouvrir le profil** pour corriger les renseignements.</translation>
    </message>
    <message>
        <source>**Your clients** counts every client once, by status. Click a number to see its people.</source>
        <translation>**Vos clients** compte chaque client une fois, par statut. Cliquez sur un nombre pour voir les personnes.</translation>
    </message>
    <message>
        <source>To add a client</source>
        <translation>Pour ajouter un client</translation>
    </message>
    <message>
        <source>Click **Add client**.</source>
        <translation>Cliquez sur **Nouveau client**.</translation>
    </message>
    <message>
        <source>Enter the details, and the client&apos;s answer to news and updates.</source>
        <translation>Entrez les renseignements et la réponse du client aux nouvelles et actualités.</translation>
    </message>
    <message>
        <source>Click **Save**.</source>
        <translation>Cliquez sur **Enregistrer**.</translation>
    </message>
    <message>
        <source>To import a client report</source>
        <translation>Pour importer un rapport de clients</translation>
    </message>
    <message>
        <source>Click **Import CSV**, then **Choose file**. Select a CSV file or an Excel workbook.</source>
        <translation>Cliquez sur **Importer**, puis sur **Choisir un fichier**. Sélectionnez un fichier CSV ou un classeur Excel.</translation>
    </message>
    <message>
        <source>Check the preview: what each column means, and who is added or changed.</source>
        <translation>Vérifiez l’aperçu&#xa0;: la signification de chaque colonne, et qui est ajouté ou modifié.</translation>
    </message>
    <message>
        <source>Click **Import**.</source>
        <translation>Cliquez sur **Importer**.</translation>
    </message>
    <message>
        <source>To take an import back, open the menu beside **Import CSV** and click **Undo last import**.</source>
        <translation>Pour défaire une importation, ouvrez le menu à côté d’**Importer** et cliquez sur **Défaire l’importation**.</translation>
    </message>
    <message>
        <source>Why is a client not on the list?</source>
        <translation>Pourquoi un client n’est-il pas sur la liste?</translation>
    </message>
    <message>
        <source>To bring a removed client back</source>
        <translation>Pour ramener un client supprimé</translation>
    </message>
    <message>
        <source>Removed clients are kept for 30 days. Click **Removed clients**, select the client, and click **Put back**.</source>
        <translation>Les clients supprimés sont gardés 30 jours. Cliquez sur **Clients supprimés**, sélectionnez le client, puis cliquez sur **Rétablir**.</translation>
    </message>
    <message>
        <source>To book a client into a class</source>
        <translation>Pour réserver une place à un client</translation>
    </message>
    <message>
        <source>Select the class, and click **Book a client**.</source>
        <translation>Sélectionnez le cours et cliquez sur **Réserver une place**.</translation>
    </message>
    <message>
        <source>Search for the client and select the name. For a new person, click **New client**.</source>
        <translation>Cherchez le client et sélectionnez son nom. Pour une nouvelle personne, cliquez sur **Nouveau client**.</translation>
    </message>
    <message>
        <source>Read the question about news and updates to the client, and select the answer. **Not now** records no answer.</source>
        <translation>Lisez au client la question sur les nouvelles et actualités, et sélectionnez sa réponse. **Pas maintenant** ne consigne aucune réponse.</translation>
    </message>
    <message>
        <source>Click **Book**.</source>
        <translation>Cliquez sur **Réserver**.</translation>
    </message>
    <message>
        <source>To add classes</source>
        <translation>Pour ajouter des cours</translation>
    </message>
    <message>
        <source>Click **Add class**.</source>
        <translation>Cliquez sur **Nouveau cours**.</translation>
    </message>
    <message>
        <source>Enter name, teacher, day, time, length and places.</source>
        <translation>Entrez le nom, l’enseignant, le jour, l’heure, la durée et le nombre de places.</translation>
    </message>
    <message>
        <source>For a weekly class, set **Repeat weekly until**.</source>
        <translation>Pour un cours hebdomadaire, utilisez **Répéter chaque semaine jusqu’au**.</translation>
    </message>
    <message>
        <source>Activity lists each sync, newest first. Select one to see the people whom it affected, and what happened to each.</source>
        <translation>Activité énumère chaque synchronisation, la plus récente en premier. Sélectionnez-en une pour voir les personnes touchées et ce qui s’est passé pour chacune.</translation>
    </message>
    <message>
        <source>To find out what happened to a person, search for the name or the e-mail address.</source>
        <translation>Pour savoir ce qui s’est passé pour une personne, cherchez son nom ou son adresse de courriel.</translation>
    </message>
    <message>
        <source>**Copy as text** copies the selected sync. **Export** saves the whole history as a file.</source>
        <translation>**Copier en texte** copie la synchronisation sélectionnée. **Exporter** enregistre tout l’historique dans un fichier.</translation>
    </message>
    <message>
        <source>If you cannot solve a problem, make a **Support file** on the Setup menu.</source>
        <translation>Si vous ne pouvez pas régler un problème, créez un **Fichier de soutien** dans le menu Configuration.</translation>
    </message>
    <message>
        <source>**Integrations** connects your business to Constant Contact.</source>
        <translation>**Intégrations** connecte votre entreprise à Constant Contact.</translation>
    </message>
    <message>
        <source>**Support file** shows, copies and saves what support needs to find a problem: versions, settings, numbers and the last lines of the log. It contains no names, addresses or logins.</source>
        <translation>**Fichier de soutien** montre, copie et enregistre ce dont le soutien technique a besoin pour trouver un problème&#xa0;: versions, réglages, chiffres et dernières lignes du journal. Il ne contient ni nom, ni adresse, ni session.</translation>
    </message>
    <message>
        <source>**Open log folder** shows the complete log files.</source>
        <translation>**Dossier des journaux** montre les fichiers journaux complets.</translation>
    </message>
    <message>
        <source>**Language** and **Appearance** change this window at once.</source>
        <translation>**Langue** et **Apparence** changent cette fenêtre sur-le-champ.</translation>
    </message>
    <message>
        <source>**About Listwell** shows the version and where your data is kept.</source>
        <translation>**À propos de Listwell** montre la version et l’endroit où sont gardées vos données.</translation>
    </message>
    <message>
        <source>Some studio programs have mailing list integrations of their own. WellnessLiving, for example, has one for Constant Contact and one for Mailchimp. Its help pages describe these differences:</source>
        <translation>Certains logiciels de gestion ont leurs propres intégrations de listes d’envoi. WellnessLiving, par exemple, en a une pour Constant Contact et une pour Mailchimp. Ses pages d’aide décrivent ces différences&#xa0;:</translation>
    </message>
    <message>
        <source>WellnessLiving&apos;s integration for Constant Contact</source>
        <translation>L’intégration de WellnessLiving pour Constant Contact</translation>
    </message>
    <message>
        <source>It sends the name, the e-mail address and the city. Listwell sends all details, custom fields included.</source>
        <translation>Elle envoie le nom, l’adresse de courriel et la ville. Listwell envoie tous les renseignements, y compris les champs personnalisés.</translation>
    </message>
    <message>
        <source>It carries unsubscribes both ways, as Listwell does. Changes may take up to 24 hours.</source>
        <translation>Elle transmet les désabonnements dans les deux sens, comme Listwell. Les changements peuvent prendre jusqu’à 24 heures.</translation>
    </message>
    <message>
        <source>It is offered in the United States, Canada and Australia.</source>
        <translation>Elle est offerte aux États-Unis, au Canada et en Australie.</translation>
    </message>
    <message>
        <source>WellnessLiving&apos;s integration for Mailchimp</source>
        <translation>L’intégration de WellnessLiving pour Mailchimp</translation>
    </message>
    <message>
        <source>All fields, custom fields included, must exist on the Mailchimp list beforehand; otherwise the sync fails. Listwell creates missing custom fields in Constant Contact.</source>
        <translation>Tous les champs, y compris les champs personnalisés, doivent déjà exister dans la liste Mailchimp, sinon la synchronisation échoue. Listwell crée dans Constant Contact les champs personnalisés qui manquent.</translation>
    </message>
    <message>
        <source>An unsubscribe in Mailchimp must be repeated in the studio by hand. With Listwell, an unsubscribe in Constant Contact is recorded by itself.</source>
        <translation>Un désabonnement dans Mailchimp doit être refait à la main au studio. Avec Listwell, un désabonnement dans Constant Contact est consigné automatiquement.</translation>
    </message>
    <message>
        <source>Let only one integration work with a list. Switch the other one off before you choose its list here.</source>
        <translation>Ne laissez qu’une seule intégration travailler avec une liste. Désactivez l’autre avant de choisir sa liste ici.</translation>
    </message>
    <message>
        <source>open or close this help</source>
        <translation>ouvrir ou fermer cette aide</translation>
    </message>
    <message>
        <source>search for a page, a client or a help topic</source>
        <translation>chercher une page, un client ou une rubrique d’aide</translation>
    </message>
    <message>
        <source>open the App Drawer</source>
        <translation>ouvrir le tiroir d’applications</translation>
    </message>
    <message>
        <source>back to the previous page</source>
        <translation>revenir à la page précédente</translation>
    </message>
    <message>
        <source>forward again</source>
        <translation>avancer de nouveau</translation>
    </message>
    <message>
        <source>search on the page</source>
        <translation>chercher dans la page</translation>
    </message>
    <message>
        <source>add a client, on the Clients page</source>
        <translation>ajouter un client, à la page Clients</translation>
    </message>
    <message>
        <source>close the App Drawer, a dialog or this help</source>
        <translation>fermer le tiroir d’applications, une boîte de dialogue ou cette aide</translation>
    </message>
    <message>
        <source>close the window</source>
        <translation>fermer la fenêtre</translation>
    </message>
    <message>
        <source>Hold Alt to see the underlined letter of each button; press both to click it.</source>
        <translation>Maintenez Alt enfoncée pour voir la lettre soulignée de chaque bouton; appuyez sur les deux pour cliquer dessus.</translation>
    </message>
    <message>
        <source>**Subscribers over time** shows who joined and who left, as a chart or as a table.</source>
        <translation>**Évolution des abonnés** montre les inscriptions et les départs, en graphique ou en tableau.</translation>
    </message>
    <message>
        <source>Select the client. The details beside the table, and the profile, show the status with the reason, and what you can do.</source>
        <translation>Sélectionnez le client. Les détails à côté du tableau, tout comme le profil, montrent le statut avec sa raison, et ce que vous pouvez faire.</translation>
    </message>
    <message>
        <source>To sort the table and choose its columns</source>
        <translation>Pour trier le tableau et choisir ses colonnes</translation>
    </message>
    <message>
        <source>Click a heading to sort by it; click it again for the reverse order. **View** has the orders and the columns.</source>
        <translation>Cliquez sur un en-tête pour trier selon cette colonne; cliquez de nouveau pour inverser l’ordre. **Affichage** contient l’ordre et les colonnes.</translation>
    </message>
    <message>
        <source>first row of a table</source>
        <translation>première ligne d’un tableau</translation>
    </message>
    <message>
        <source>last row of a table</source>
        <translation>dernière ligne d’un tableau</translation>
    </message>
    <message>
        <source>The Settings page</source>
        <translation>La page Paramètres</translation>
    </message>
    <message>
        <source>The Client reports page</source>
        <translation>La page Rapports de clients</translation>
    </message>
    <message>
        <source>log, support, version</source>
        <comment>words to search for</comment>
        <translation>journal, soutien, version</translation>
    </message>
    <message>
        <source>folder, import, automatically, export, waiting, refused, done</source>
        <comment>words to search for</comment>
        <translation>dossier, importer, automatiquement, exporter, attente, refusé, done, refused</translation>
    </message>
    <message>
        <source>Changes in Constant Contact are read at each sync: every 15 minutes, less often after hours without changes. You can choose another time under **Settings**, on the Setup menu.</source>
        <translation>Les changements dans Constant Contact sont lus à chaque synchronisation&#xa0;: toutes les 15 minutes, et moins souvent après des heures sans changement. Vous pouvez choisir un autre intervalle sous **Paramètres**, dans le menu Configuration.</translation>
    </message>
    <message>
        <source>**Client reports** imports the reports in a folder automatically.</source>
        <translation>**Rapports de clients** importe automatiquement les rapports d’un dossier.</translation>
    </message>
    <message>
        <source>**Settings** contains language, appearance, tray, notifications, and how often Listwell syncs.</source>
        <translation>**Paramètres** réunit la langue, l’apparence, la zone de notification, les notifications et la fréquence de synchronisation.</translation>
    </message>
    <message>
        <source>In the background</source>
        <translation>En arrière-plan</translation>
    </message>
    <message>
        <source>**Start Listwell when I log in to this computer**: it starts in the tray, or as a minimized window if your desktop has no tray.</source>
        <translation>**Démarrer Listwell à l’ouverture de ma session sur cet ordinateur**&#xa0;: il démarre dans la zone de notification ou, si votre bureau n’en a pas, dans une fenêtre réduite.</translation>
    </message>
    <message>
        <source>**Show Listwell in the tray**: the icon shows the state of the sync. Click it to open the window; its menu has **Sync now** and **Quit**.</source>
        <translation>**Afficher Listwell dans la zone de notification**&#xa0;: l’icône montre l’état de la synchronisation. Cliquez dessus pour ouvrir la fenêtre; son menu offre **Synchroniser** et **Quitter Listwell**.</translation>
    </message>
    <message>
        <source>**Keep syncing when the window is closed**: Listwell stays in the tray. You are asked once, when you close the window for the first time. Ctrl+Q always ends Listwell.</source>
        <translation>**Continuer de synchroniser une fois la fenêtre fermée**&#xa0;: Listwell reste dans la zone de notification. La question est posée une seule fois, quand vous fermez la fenêtre pour la première fois. Ctrl+Q arrête toujours Listwell.</translation>
    </message>
    <message>
        <source>**Show notifications**: one message when the login has ended or is about to, when a sync was stopped, or when the list was deleted. Click it to open the page with the next step.</source>
        <translation>**Afficher des notifications**&#xa0;: un message quand la connexion a pris fin ou prendra bientôt fin, quand une synchronisation a été arrêtée ou quand la liste a été supprimée. Cliquez dessus pour ouvrir la page avec l’étape suivante.</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>Autres paramètres</translation>
    </message>
    <message>
        <source>**Sync**: how often Listwell looks for changes in Constant Contact.</source>
        <translation>**Synchronisation**&#xa0;: la fréquence à laquelle Listwell cherche les changements dans Constant Contact.</translation>
    </message>
    <message>
        <source>**Data folder**: where your clients and the history are. Click **Open folder** to see it.</source>
        <translation>**Dossier de données**&#xa0;: l’endroit où se trouvent vos clients et l’historique. Cliquez sur **Ouvrir le dossier** pour le voir.</translation>
    </message>
    <message>
        <source>If your studio program saves its client reports to a folder, Listwell can import them automatically while it is running.</source>
        <translation>Si votre logiciel de gestion enregistre ses rapports de clients dans un dossier, Listwell peut les importer automatiquement tant qu’il est ouvert.</translation>
    </message>
    <message>
        <source>On the Clients page, import one of the reports. Check there what each column means.</source>
        <translation>À la page Clients, importez l’un des rapports. Vérifiez-y ce que signifie chaque colonne.</translation>
    </message>
    <message>
        <source>On this page, click **Choose folder**, and select the folder.</source>
        <translation>Sur cette page, cliquez sur **Choisir un dossier**, puis sélectionnez le dossier.</translation>
    </message>
    <message>
        <source>Save the next reports there. Each file is moved to the folder **done** with its result beside it, or to **refused** if nothing in it can be imported.</source>
        <translation>Enregistrez-y les rapports suivants. Chaque fichier est déplacé dans le dossier **done**, avec son résultat à côté, ou dans **refused** si rien ne peut en être importé.</translation>
    </message>
    <message>
        <source>When a report waits</source>
        <translation>Quand un rapport attend</translation>
    </message>
    <message>
        <source>Its columns are not those of an earlier import.</source>
        <translation>Ses colonnes ne sont pas celles d’une importation précédente.</translation>
    </message>
    <message>
        <source>Rows contradict your clients, for example with the client ID of another person.</source>
        <translation>Des lignes contredisent vos clients, par exemple avec le numéro de client d’une autre personne.</translation>
    </message>
    <message>
        <source>More than ten people, and more than 5 %, would have another answer to news and updates.</source>
        <translation>Plus de dix personnes, et plus de 5&#xa0;%, auraient une autre réponse aux nouvelles et actualités.</translation>
    </message>
    <message>
        <source>Nothing of it is imported then. Click **Open report**, on this page or on Home, check the preview, and click **Import**.</source>
        <translation>Rien n’en est alors importé. Cliquez sur **Ouvrir le rapport**, sur cette page ou à l’Accueil, vérifiez l’aperçu, puis cliquez sur **Importer**.</translation>
    </message>
    <message>
        <source>Files are only moved, never deleted. A client who is not in a report stays as they are. The last import can be undone on the Clients page.</source>
        <translation>Les fichiers sont seulement déplacés, jamais supprimés. Un client qui n’est pas dans un rapport reste tel quel. La dernière importation peut être annulée à la page Clients.</translation>
    </message>
    <message>
        <source>language, appearance, dark, tray, background, close, quit, notifications, start with the session, sync interval, consent question, wording, data folder, backup, restore, other computer</source>
        <comment>words to search for</comment>
        <translation>langue, apparence, sombre, zone de notification, arrière-plan, fermer, quitter, notifications, ouverture de session, intervalle de synchronisation, dossier de données, question de consentement, texte, sauvegarde, restaurer, autre ordinateur</translation>
    </message>
    <message>
        <source>**Consent question**: the question about news and updates that your clients answer with yes or no. Each answer is recorded with the question as it was shown.</source>
        <translation>**Question de consentement**&#xa0;: la question sur les nouvelles et actualités à laquelle vos clients répondent par oui ou par non. Chaque réponse est enregistrée avec la question telle qu’elle a été montrée.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>**Save a backup** copies your data, without the login, to one file. Keep it in a safe place: it contains personal data.</source>
        <translation>**Enregistrer une sauvegarde** copie vos données, sans la session, dans un seul fichier. Gardez-le en lieu sûr&#xa0;: il contient des données personnelles.</translation>
    </message>
    <message>
        <source>**Restore a backup** replaces your data by that of a file, also on another computer. Every no that is known here still counts, and what was here is kept in the data folder. Before anything is sent, Listwell looks in Constant Contact who has unsubscribed or left.</source>
        <translation>**Restaurer une sauvegarde** remplace vos données par celles d’un fichier, aussi sur un autre ordinateur. Chaque «&#xa0;non&#xa0;» connu ici compte toujours, et ce qui était ici est conservé dans le dossier de données. Avant tout envoi, Listwell vérifie dans Constant Contact qui s’est désabonné ou a quitté la liste.</translation>
    </message>
    <message>
        <source>The Client fields page</source>
        <translation>La page Champs des clients</translation>
    </message>
    <message>
        <source>custom fields, rename, order, send, name</source>
        <comment>words to search for</comment>
        <translation>champs personnalisés, renommer, ordre, envoyer, nom</translation>
    </message>
    <message>
        <source>**Client fields** contains the fields of your own, beside name, address and phone.</source>
        <translation>**Champs des clients** contient vos propres champs, en plus du nom, de l’adresse et du téléphone.</translation>
    </message>
    <message>
        <source>Every client can have fields of your own, such as a locker number. The import of a client report adds a field for each column that Listwell does not know.</source>
        <translation>Chaque client peut avoir des champs à vous, comme un numéro de casier. L’importation d’un rapport de clients ajoute un champ pour chaque colonne que Listwell ne connaît pas.</translation>
    </message>
    <message>
        <source>**Add a field** asks for a name and a type. The type cannot be changed later.</source>
        <translation>**Ajouter un champ** demande un nom et un type. Le type ne peut pas être changé par la suite.</translation>
    </message>
    <message>
        <source>**Rename** changes the name here. The field keeps its name in Constant Contact, and a client report may still use the former name.</source>
        <translation>**Renommer** change le nom ici. Le champ garde son nom dans Constant Contact, et un rapport de clients peut encore utiliser l’ancien nom.</translation>
    </message>
    <message>
        <source>**Move up** and **Move down** change the order in profiles and exports.</source>
        <translation>**Monter** et **Descendre** changent l’ordre dans les profils et les exportations.</translation>
    </message>
    <message>
        <source>**Sent**: the values of a field without a check mark stay in Listwell. Those that were sent earlier stay in Constant Contact as they are.</source>
        <translation>**Envoyé**&#xa0;: les valeurs d’un champ non coché restent dans Listwell. Celles déjà envoyées restent telles quelles dans Constant Contact.</translation>
    </message>
    <message>
        <source>A Constant Contact account takes 100 fields, and a client can have values in 25 of them. Values can have up to 255 characters.</source>
        <translation>Un compte Constant Contact accepte 100 champs, et un client peut avoir des valeurs dans 25 d’entre eux. Les valeurs peuvent compter jusqu’à 255 caractères.</translation>
    </message>
    <message>
        <source>Your password goes only to Constant Contact. To log in with your own browser instead, select **Use my browser for the login page** before step 5. Do so if you use a screen reader, which cannot read the login page inside Listwell.</source>
        <translation>Votre mot de passe n’est transmis qu’à Constant Contact. Pour passer par votre propre navigateur, cochez **Ouvrir la session dans mon navigateur** avant l’étape 5. Faites-le si vous utilisez un lecteur d’écran, qui ne peut pas lire la page de connexion dans Listwell.</translation>
    </message>
    <message>
        <source>**In Constant Contact** is for a field that has another name there: choose the one it belongs to, and the next sync sends the values to it.</source>
        <translation>**Dans Constant Contact** sert à un champ qui y porte un autre nom&#xa0;: choisissez celui auquel il correspond, et la prochaine synchronisation lui envoie les valeurs.</translation>
    </message>
    <message>
        <source>undo what you did, while the message about it is shown</source>
        <translation>annuler ce que vous venez de faire, tant que le message est affiché</translation>
    </message>
    <message>
        <source>**Remove** takes away a field that no profile has a value in. What was sent stays in Constant Contact.</source>
        <translation>**Supprimer** enlève un champ qu’aucun profil n’utilise. Ce qui a été envoyé reste dans Constant Contact.</translation>
    </message>
    <message>
        <source>Click **With problems** to see only the syncs with a problem. The reason stands beside each client who has one, with what to do about it.</source>
        <translation>Cliquez sur **Avec problèmes** pour ne voir que les synchronisations qui ont un problème. La raison figure à côté de chaque client concerné, avec ce que vous pouvez faire.</translation>
    </message>
</context>
<context>
    <name>HistoryFile</name>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changements</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
</context>
<context>
    <name>ImportSummary</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Ajouts&#xa0;: %1</translation>
    </message>
    <message>
        <source>Updated: %1</source>
        <translation>Mises à jour&#xa0;: %1</translation>
    </message>
    <message>
        <source>Unchanged: %1</source>
        <translation>Inchangés&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not imported: %1</source>
        <translation>Non importées&#xa0;: %1</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Laissées de côté&#xa0;: %1</translation>
    </message>
    <message>
        <source>Deactivated: %1</source>
        <translation>Désactivés&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: “%2” is neither yes nor no and changes nothing (%n row(s)).</source>
        <translation>
            <numerusform>%1&#xa0;: «&#xa0;%2&#xa0;» n’est ni oui ni non et ne change rien (%n ligne).</numerusform>
            <numerusform>%1&#xa0;: «&#xa0;%2&#xa0;» n’est ni oui ni non et ne change rien (%n lignes).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Other words that are neither yes nor no change nothing (%n row(s)).</source>
        <translation>
            <numerusform>D’autres mots qui ne sont ni oui ni non ne changent rien (%n ligne).</numerusform>
            <numerusform>D’autres mots qui ne sont ni oui ni non ne changent rien (%n lignes).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LoginHelper</name>
    <message>
        <source>The login window stopped unexpectedly. Try again, or use your browser instead.</source>
        <translation>La fenêtre de connexion s’est arrêtée de façon imprévue. Réessayez, ou utilisez plutôt votre navigateur.</translation>
    </message>
</context>
<context>
    <name>NameAndAddress</name>
    <message>
        <source>%1 – %2</source>
        <comment>name and e-mail address</comment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>Net</name>
    <message>
        <source>A request was not formed correctly, so Listwell did not send it.</source>
        <translation>Une requête était mal formée; Listwell ne l’a donc pas envoyée.</translation>
    </message>
    <message>
        <source>The address of the service must start with https; nothing was sent.</source>
        <translation>L’adresse du service doit commencer par https; rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Today&apos;s calls to Constant Contact are used up. Listwell continues automatically at midnight UTC.</source>
        <translation>Les requêtes à Constant Contact permises aujourd’hui sont épuisées. Listwell reprendra automatiquement à minuit UTC.</translation>
    </message>
    <message>
        <source>A change was sent to %1, but the response was lost. Listwell checks whether it was made before it sends anything again.</source>
        <translation>Une modification a été envoyée à %1, mais la réponse s’est perdue. Listwell vérifiera si elle a été faite avant de renvoyer quoi que ce soit.</translation>
    </message>
    <message>
        <source>%1 could not be reached. Check this computer&apos;s internet connection; nothing was changed there.</source>
        <translation>Impossible de joindre %1. Vérifiez la connexion Internet de cet ordinateur; rien n’y a été modifié.</translation>
    </message>
    <message>
        <source>%1 took too long to respond. Try again in a moment.</source>
        <translation>%1 a mis trop de temps à répondre. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The response for %1 did not come from the expected service. This network&apos;s login page or a proxy may be in between: open any web page in your browser, then try again.</source>
        <translation>La réponse pour %1 ne vient pas du service attendu. La page de connexion de ce réseau ou un serveur mandataire s’interpose peut-être&#xa0;: ouvrez n’importe quelle page Web dans votre navigateur, puis réessayez.</translation>
    </message>
    <message>
        <source>The secure connection to %1 cannot be trusted. Nothing was sent. Check this computer&apos;s date and its network, then try again.</source>
        <translation>La connexion sécurisée à %1 n’est pas fiable. Rien n’a été envoyé. Vérifiez la date et le réseau de cet ordinateur, puis réessayez.</translation>
    </message>
    <message>
        <source>The secure connection to %1 cannot be trusted: %2. Nothing was sent. Check this computer&apos;s date and its network, then try again.</source>
        <comment>host, reason</comment>
        <translation>La connexion sécurisée à %1 n’est pas fiable&#xa0;: %2. Rien n’a été envoyé. Vérifiez la date et le réseau de cet ordinateur, puis réessayez.</translation>
    </message>
    <message>
        <source>The request to %1 was cancelled.</source>
        <translation>La requête à %1 a été annulée.</translation>
    </message>
</context>
<context>
    <name>Notifications</name>
    <message>
        <source>The Constant Contact login has ended</source>
        <translation>La connexion à Constant Contact a pris fin</translation>
    </message>
    <message>
        <source>Nothing is synced until you log in again. Nothing is lost meanwhile.</source>
        <translation>Rien n’est synchronisé tant que vous ne vous reconnectez pas. Rien n’est perdu entre-temps.</translation>
    </message>
    <message>
        <source>The Constant Contact login ends soon</source>
        <translation>La connexion à Constant Contact prendra bientôt fin</translation>
    </message>
    <message>
        <source>See on the Constant Contact page how to keep it.</source>
        <translation>Voyez sur la page Constant Contact comment la conserver.</translation>
    </message>
    <message>
        <source>The sync was stopped</source>
        <translation>La synchronisation a été arrêtée</translation>
    </message>
    <message>
        <source>Many clients would leave the list at once. Decide whether that is right.</source>
        <translation>Beaucoup de clients quitteraient la liste d’un coup. Décidez si c’est voulu.</translation>
    </message>
    <message>
        <source>The contact list no longer exists</source>
        <translation>La liste de contacts n’existe plus</translation>
    </message>
    <message>
        <source>The list was deleted in Constant Contact. Choose another one, so that the sync continues.</source>
        <translation>La liste a été supprimée dans Constant Contact. Choisissez-en une autre pour que la synchronisation continue.</translation>
    </message>
</context>
<context>
    <name>PracticeStudio</name>
    <message>
        <source>The practice studio could not be read. Install Listwell again.</source>
        <translation>Le studio de démonstration n’a pas pu être lu. Réinstallez Listwell.</translation>
    </message>
    <message>
        <source>The practice studio needs a practice account on this computer.</source>
        <translation>Le studio de démonstration a besoin d’un compte de démonstration sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The practice account does not respond, so nothing was reset. Start it again, then try again.</source>
        <translation>Le compte de démonstration ne répond pas; rien n’a donc été réinitialisé. Redémarrez-le, puis réessayez.</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>The API key could not be saved in %1. Check that the disk is not full and that you may write to this file.</source>
        <translation>La clé API n’a pas pu être enregistrée dans %1. Vérifiez que le disque n’est pas plein et que vous pouvez écrire dans ce fichier.</translation>
    </message>
</context>
<context>
    <name>Presenters</name>
    <message>
        <source>The file could not be written: %1. Choose another folder.</source>
        <translation>Le fichier n’a pas pu être écrit&#xa0;: %1. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The studio&apos;s data is older than at the last sync, because an earlier copy was restored. Anything entered after that copy is missing.</source>
        <translation>Les données du studio sont plus anciennes qu’à la dernière synchronisation, car une copie antérieure a été restaurée. Tout ce qui a été saisi après cette copie manque.</translation>
    </message>
    <message>
        <source>The studio&apos;s data was restored from the backup of %1, %2. Data that was here before is kept in the data folder.</source>
        <comment>day, time</comment>
        <translation>Les données du studio ont été restaurées à partir de la sauvegarde du %1, %2. Les données qui étaient ici auparavant sont conservées dans le dossier de données.</translation>
    </message>
    <message>
        <source>The studio&apos;s data was restored from a backup. Data that was here before is kept in the data folder.</source>
        <translation>Les données du studio ont été restaurées à partir d’une sauvegarde. Les données qui étaient ici auparavant sont conservées dans le dossier de données.</translation>
    </message>
    <message>
        <source>The studio&apos;s data was damaged. Listwell has restored its backup of %1, %2. Anything entered after that is missing.</source>
        <comment>day, time</comment>
        <translation>Les données du studio étaient endommagées. Listwell a restauré sa sauvegarde du %1, %2. Tout ce qui a été saisi par la suite manque.</translation>
    </message>
    <message>
        <source>“No” answers recovered since then: %1.</source>
        <translation>Réponses «&#xa0;non&#xa0;» récupérées depuis&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Nothing is sent until Listwell has checked in Constant Contact who unsubscribed or left.</source>
        <translation>Rien ne sera envoyé tant que Listwell n’aura pas vérifié dans Constant Contact qui s’est désabonné ou a quitté la liste.</translation>
    </message>
    <message>
        <source>If anyone told you “no” since then, record it again.</source>
        <translation>Si quelqu’un vous a dit «&#xa0;non&#xa0;» depuis, notez-le de nouveau.</translation>
    </message>
    <message>
        <source>The refused rows would replace the report itself. Choose another name.</source>
        <translation>Les lignes refusées remplaceraient le rapport lui-même. Choisissez un autre nom.</translation>
    </message>
</context>
<context>
    <name>Presenters::BookingPresenter</name>
    <message>
        <source>Recorded answer: yes.</source>
        <translation>Réponse enregistrée&#xa0;: oui.</translation>
    </message>
    <message>
        <source>Recorded answer: no.</source>
        <translation>Réponse enregistrée&#xa0;: non.</translation>
    </message>
    <message>
        <source>Not asked yet.</source>
        <translation>Pas encore demandé.</translation>
    </message>
    <message>
        <source>%1 This client has no e-mail address.</source>
        <translation>%1 Ce client n’a pas d’adresse courriel.</translation>
    </message>
</context>
<context>
    <name>Presenters::ClassTableModel</name>
    <message>
        <source>%1 – full</source>
        <translation>%1 – complet</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Cours</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Enseigné par</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Réservé</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from – until</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Aujourd’hui, %1</translation>
    </message>
    <message>
        <source>Tomorrow, %1</source>
        <translation>Demain, %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>places booked of places</comment>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>Presenters::ClassesPresenter</name>
    <message>
        <source>Enter a name for the class.</source>
        <translation>Saisissez un nom pour le cours.</translation>
    </message>
    <message>
        <source>Choose today or a later day.</source>
        <translation>Choisissez aujourd’hui ou une date ultérieure.</translation>
    </message>
    <message>
        <source>The booking for %1 was cancelled.</source>
        <translation>La réservation de %1 a été annulée.</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) are booked. Enter at least as many places, or cancel bookings first.</source>
        <translation>
            <numerusform>%n client a réservé. Indiquez au moins autant de places, ou annulez d’abord la réservation.</numerusform>
            <numerusform>%n clients ont réservé. Indiquez au moins autant de places, ou annulez d’abord des réservations.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>%1 a été supprimé.</translation>
    </message>
    <message numerus="yes">
        <source>%n class(es) were removed.</source>
        <translation>
            <numerusform>%n cours a été supprimé.</numerusform>
            <numerusform>%n cours ont été supprimés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Presenters::ClientActions</name>
    <message>
        <source>%1 was removed.</source>
        <translation>%1 a été supprimé.</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) were removed.</source>
        <translation>
            <numerusform>%n client a été supprimé.</numerusform>
            <numerusform>%n clients ont été supprimés.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was activated.</source>
        <translation>%1 a été réactivé.</translation>
    </message>
    <message>
        <source>%1 was deactivated.</source>
        <translation>%1 a été désactivé.</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) were activated.</source>
        <translation>
            <numerusform>%n client a été réactivé.</numerusform>
            <numerusform>%n clients ont été réactivés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) were deactivated.</source>
        <translation>
            <numerusform>%n client a été désactivé.</numerusform>
            <numerusform>%n clients ont été désactivés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Presenters::ClientFieldsModel</name>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Non envoyé</translation>
    </message>
    <message>
        <source>Not there yet</source>
        <translation>Pas encore créé</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Name in Constant Contact</source>
        <translation>Nom dans Constant Contact</translation>
    </message>
</context>
<context>
    <name>Presenters::ClientFieldsPresenter</name>
    <message>
        <source>More than %1 fields are sent, and a Constant Contact account takes no more. Choose those that you need there.</source>
        <translation>Plus de %1 champs sont envoyés, et un compte Constant Contact n’en accepte pas davantage. Choisissez ceux dont vous avez besoin là-bas.</translation>
    </message>
    <message>
        <source>%1 fields are sent. A Constant Contact account takes %2.</source>
        <translation>%1 champs sont envoyés. Un compte Constant Contact en accepte %2.</translation>
    </message>
    <message>
        <source>%1 fields are sent. Constant Contact takes values in %2 of them for each client; if a client has more, the first %2 by name are sent.</source>
        <translation>%1 champs sont envoyés. Constant Contact accepte des valeurs dans %2 d’entre eux par client; si un client en a davantage, les %2 premiers par nom sont envoyés.</translation>
    </message>
</context>
<context>
    <name>Presenters::ClientImportPresenter</name>
    <message>
        <source>The import was cancelled. Nothing was changed.</source>
        <translation>L’importation a été annulée. Rien n’a été modifié.</translation>
    </message>
    <message numerus="yes">
        <source>The import was cancelled after %n row(s), which are imported. Import the file again to complete it.</source>
        <translation>
            <numerusform>L’importation a été annulée après %n ligne, qui est importée. Importez de nouveau le fichier pour la terminer.</numerusform>
            <numerusform>L’importation a été annulée après %n lignes, qui sont importées. Importez de nouveau le fichier pour la terminer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Presenters::ClientProfilePresenter</name>
    <message>
        <source>Enter a name, an e-mail address or a client ID.</source>
        <translation>Saisissez un nom, une adresse courriel ou un numéro de client.</translation>
    </message>
    <message>
        <source>Nothing was saved, because these fields were changed elsewhere while the profile was open: %1. Save again to keep your values, or cancel and open the profile again to see the others.</source>
        <translation>Rien n’a été enregistré, car ces champs ont été modifiés ailleurs pendant que le profil était ouvert&#xa0;: %1. Enregistrez de nouveau pour garder vos valeurs, ou annulez et rouvrez le profil pour voir les autres.</translation>
    </message>
</context>
<context>
    <name>Presenters::ClientTableModel</name>
    <message>
        <source>No name</source>
        <translation>Sans nom</translation>
    </message>
    <message>
        <source>%1 (deactivated)</source>
        <translation>%1 (désactivé)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Numéro de client</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
</context>
<context>
    <name>Presenters::ConsentAnswersModel</name>
    <message>
        <source>agreed</source>
        <translation>accepte</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>refuse</translation>
    </message>
    <message>
        <source>left the list</source>
        <translation>a quitté la liste</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>non compris</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, rows: %2, %3</source>
        <translation>%1, lignes&#xa0;: %2, %3</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Sens</translation>
    </message>
</context>
<context>
    <name>Presenters::ContactListModel</name>
    <message numerus="yes">
        <source>%Ln contact(s)</source>
        <translation>
            <numerusform>%Ln contact</numerusform>
            <numerusform>%Ln contacts</numerusform>
        </translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
</context>
<context>
    <name>Presenters::FieldMappingPresenter</name>
    <message>
        <source>“%1”, the same name as here</source>
        <translation>«&#xa0;%1&#xa0;», le même nom qu’ici</translation>
    </message>
    <message>
        <source>%1 (belongs to “%2”)</source>
        <translation>%1 (correspond à «&#xa0;%2&#xa0;»)</translation>
    </message>
    <message>
        <source>%1 (takes only numbers)</source>
        <translation>%1 (n’accepte que des nombres)</translation>
    </message>
    <message>
        <source>%1 (takes only dates)</source>
        <translation>%1 (n’accepte que des dates)</translation>
    </message>
    <message>
        <source>%1 (takes only yes or no)</source>
        <translation>%1 (n’accepte que oui ou non)</translation>
    </message>
    <message>
        <source>%1 (a list of choices)</source>
        <translation>%1 (une liste de choix)</translation>
    </message>
</context>
<context>
    <name>Presenters::ImportUndoPresenter</name>
    <message numerus="yes">
        <source>%1 – imported %2, %n row(s)</source>
        <comment>file name, time</comment>
        <translation>
            <numerusform>%1 – importé le %2, %n ligne</numerusform>
            <numerusform>%1 – importé le %2, %n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Restored: %1</source>
        <translation>Restaurés&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not fully restored: %1</source>
        <translation>Partiellement restaurés&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <comment>client, e-mail address, reason</comment>
        <translation>%1 (%2)&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>Presenters::KeptClientsModel</name>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
</context>
<context>
    <name>Presenters::MissingClientsModel</name>
    <message>
        <source>Stays active: a row of the report may be theirs.</source>
        <translation>Reste actif&#xa0;: une ligne du rapport est peut-être la sienne.</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Numéro de client</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
</context>
<context>
    <name>Presenters::PracticeAccount</name>
    <message>
        <source>The practice account has stopped. Close this window, then open the practice account again.</source>
        <translation>Le compte de démonstration s’est arrêté. Fermez cette fenêtre, puis rouvrez le compte de démonstration.</translation>
    </message>
    <message>
        <source>The practice account could not be started. Check that listwell-practice is installed beside Listwell, or install Listwell again.</source>
        <translation>Le compte de démonstration n’a pas pu démarrer. Vérifiez que listwell-practice est installé avec Listwell, ou réinstallez Listwell.</translation>
    </message>
</context>
<context>
    <name>Presenters::PreviewPeopleModel</name>
    <message>
        <source>Is added</source>
        <translation>Ajout</translation>
    </message>
    <message>
        <source>Is updated</source>
        <translation>Mise à jour</translation>
    </message>
    <message>
        <source>Has unsubscribed</source>
        <translation>Désabonnement reçu</translation>
    </message>
    <message>
        <source>Is unsubscribed</source>
        <translation>Désabonnement</translation>
    </message>
    <message>
        <source>Has left the list</source>
        <translation>Départ constaté</translation>
    </message>
    <message>
        <source>Is removed from the list</source>
        <translation>Retrait de la liste</translation>
    </message>
    <message>
        <source>Is not sent</source>
        <translation>Non envoyé</translation>
    </message>
    <message>
        <source>Said yes to news and updates.</source>
        <translation>A dit oui aux nouvelles et actualités.</translation>
    </message>
    <message>
        <source>The details have changed here.</source>
        <translation>Les renseignements ont changé ici.</translation>
    </message>
    <message>
        <source>Unsubscribed in Constant Contact. The answer here becomes a no.</source>
        <translation>Désabonnement fait dans Constant Contact. La réponse devient un non ici.</translation>
    </message>
    <message>
        <source>Said no to news and updates here.</source>
        <translation>A dit non aux nouvelles et actualités ici.</translation>
    </message>
    <message>
        <source>Left this list in Constant Contact.</source>
        <translation>A quitté cette liste dans Constant Contact.</translation>
    </message>
    <message>
        <source>No active client has this address any more. Stays subscribed.</source>
        <translation>Plus aucun client actif n’a cette adresse. Elle reste abonnée.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui change</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Is on the list already</source>
        <translation>Déjà sur la liste</translation>
    </message>
    <message>
        <source>Said yes to news and updates here. Gets the details of the client.</source>
        <translation>A dit oui aux nouvelles et actualités ici. Recevra les renseignements du client.</translation>
    </message>
    <message>
        <source>Said no to news and updates here. Is unsubscribed if Constant Contact has this address.</source>
        <translation>A dit non aux nouvelles et actualités ici. Sera désabonné si Constant Contact possède cette adresse.</translation>
    </message>
</context>
<context>
    <name>Presenters::PreviewPresenter</name>
    <message numerus="yes">
        <source>Constant Contact bills by the number of contacts. This adds at most %Ln contact(s) to the account.</source>
        <translation>
            <numerusform>Constant Contact facture selon le nombre de contacts. Cet envoi ajoute au plus %Ln contact au compte.</numerusform>
            <numerusform>Constant Contact facture selon le nombre de contacts. Cet envoi ajoute au plus %Ln contacts au compte.</numerusform>
        </translation>
    </message>
    <message>
        <source>If an automation in Constant Contact starts when somebody joins “%1”, it starts for the people who are added.</source>
        <translation>Si une automatisation de Constant Contact démarre quand une personne s’ajoute à «&#xa0;%1&#xa0;», elle démarrera pour les personnes ajoutées.</translation>
    </message>
</context>
<context>
    <name>Presenters::RefusedRowsModel</name>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
</context>
<context>
    <name>Presenters::RemovedClientsModel</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>Conservé</translation>
    </message>
</context>
<context>
    <name>Presenters::ReportColumnsModel</name>
    <message>
        <source>(no heading)</source>
        <translation>(sans en-tête)</translation>
    </message>
    <message>
        <source>%1, read as: %2</source>
        <translation>%1, lue comme&#xa0;: %2</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Row 1</source>
        <translation>Ligne 1</translation>
    </message>
    <message>
        <source>Row 2</source>
        <translation>Ligne 2</translation>
    </message>
    <message>
        <source>Row 3</source>
        <translation>Ligne 3</translation>
    </message>
</context>
<context>
    <name>Presenters::ReportPeopleModel</name>
    <message>
        <source>News and updates: %1</source>
        <translation>Nouvelles et actualités&#xa0;: %1</translation>
    </message>
    <message>
        <source>Same person: the row changes the client.</source>
        <translation>La même personne&#xa0;: la ligne modifie le client.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adresse courriel</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Nouveau client</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <comment>list of fields</comment>
        <translation>Modifié&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Another person: the row does not change the client.</source>
        <translation>Une autre personne&#xa0;: la ligne ne modifie pas le client.</translation>
    </message>
    <message>
        <source>Left out: only a no in it counts.</source>
        <translation>Laissée de côté&#xa0;: seul un non y compte.</translation>
    </message>
</context>
<context>
    <name>Presenters::RoundPeopleModel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>%1, found</source>
        <translation>%1, résultat de la recherche</translation>
    </message>
</context>
<context>
    <name>Presenters::RoundTableModel</name>
    <message>
        <source>When</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changements</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Requêtes</translation>
    </message>
</context>
<context>
    <name>Presenters::SignIn</name>
    <message>
        <source>The login page returned the result of another login. Click CONNECT BUSINESS to log in again.</source>
        <translation>La page de connexion a renvoyé le résultat d’une autre ouverture de session. Cliquez sur CONNECTER L’ENTREPRISE pour recommencer.</translation>
    </message>
</context>
<context>
    <name>Presenters::SubscriberPeriods</name>
    <message>
        <source>Week of %1</source>
        <translation>Semaine du %1</translation>
    </message>
    <message>
        <source>MMM d</source>
        <comment>day of a month, see QDate::toString()</comment>
        <translation>d MMM</translation>
    </message>
    <message numerus="yes">
        <source>%n of your clients are subscribers.</source>
        <translation>
            <numerusform>%n de vos clients est abonné.</numerusform>
            <numerusform>%n de vos clients sont abonnés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing changed in the last 30 days.</source>
        <translation>Rien n’a changé au cours des 30 derniers jours.</translation>
    </message>
    <message>
        <source>In the last 30 days, %1 and %2.</source>
        <translation>Au cours des 30 derniers jours&#xa0;: %1 et %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n joined</source>
        <translation>
            <numerusform>%n inscription</numerusform>
            <numerusform>%n inscriptions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n départ</numerusform>
            <numerusform>%n départs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Presenters::SubscriberTableModel</name>
    <message>
        <source>Joined</source>
        <translation>Inscriptions</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Départs</translation>
    </message>
    <message>
        <source>Subscribers</source>
        <translation>Abonnés</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
</context>
<context>
    <name>Presenters::TimeLeft</name>
    <message>
        <source>Less than a minute left.</source>
        <translation>Il reste moins d’une minute.</translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s) left.</source>
        <translation>
            <numerusform>Il reste environ %n minute.</numerusform>
            <numerusform>Il reste environ %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n hour(s) left.</source>
        <translation>
            <numerusform>Il reste environ %n heure.</numerusform>
            <numerusform>Il reste environ %n heures.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Presenters::WatchedFolder</name>
    <message>
        <source>The folder %1 does not exist. Connect its drive, or choose another folder.</source>
        <translation>Le dossier %1 n’existe pas. Connectez son lecteur, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The reports in the folder %1 cannot be moved. Check that you may write there.</source>
        <translation>Les rapports du dossier %1 ne peuvent pas être déplacés. Vérifiez que vous pouvez y écrire.</translation>
    </message>
</context>
<context>
    <name>ProfileComparison</name>
    <message>
        <source>%1, %2</source>
        <comment>answer, date</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Home phone</source>
        <translation>Téléphone (domicile)</translation>
    </message>
    <message>
        <source>Work phone</source>
        <translation>Téléphone (travail)</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Numéro de client</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>News and updates</source>
        <translation>Nouvelles et actualités</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>name</source>
        <comment>something that two profiles have in common</comment>
        <translation>nom</translation>
    </message>
    <message>
        <source>birthday</source>
        <comment>something that two profiles have in common</comment>
        <translation>date de naissance</translation>
    </message>
    <message>
        <source>phone</source>
        <comment>something that two profiles have in common</comment>
        <translation>téléphone</translation>
    </message>
    <message>
        <source>e-mail</source>
        <comment>something that two profiles have in common</comment>
        <translation>courriel</translation>
    </message>
    <message>
        <source>Same: %1</source>
        <comment>list</comment>
        <translation>En commun&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ProfileText</name>
    <message>
        <source>MMMM d</source>
        <comment>format of a birthday without a year</comment>
        <translation>d MMMM</translation>
    </message>
</context>
<context>
    <name>PutBack</name>
    <message>
        <source>%1 is back.</source>
        <translation>%1 est de retour.</translation>
    </message>
    <message>
        <source>Meanwhile this address said no to news and updates. That answer applies.</source>
        <translation>Entre-temps, cette adresse a dit non aux nouvelles et actualités. Cette réponse s’applique.</translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s) could not be restored, because the class is full.</source>
        <translation>
            <numerusform>%n réservation n’a pas pu être rétablie, car le cours est complet.</numerusform>
            <numerusform>%n réservations n’ont pas pu être rétablies, car le cours est complet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) are back.</source>
        <translation>
            <numerusform>%n client est de retour.</numerusform>
            <numerusform>%n clients sont de retour.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Meanwhile %n of these addresses said no to news and updates. That answer applies.</source>
        <translation>
            <numerusform>Entre-temps, %n de ces adresses a dit non aux nouvelles et actualités. Cette réponse s’applique.</numerusform>
            <numerusform>Entre-temps, %n de ces adresses ont dit non aux nouvelles et actualités. Cette réponse s’applique.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>Unknown option &apos;%1&apos;.</source>
        <translation>Option inconnue&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Unknown options: %1.</source>
        <translation>Options inconnues&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Missing value after &apos;%1&apos;.</source>
        <translation>Il manque une valeur après «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Unexpected value after &apos;%1&apos;.</source>
        <translation>Valeur inattendue après «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Utilisation&#xa0;: %1</translation>
    </message>
    <message>
        <source>[options]</source>
        <translation>[options]</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Options&#xa0;:</translation>
    </message>
    <message>
        <source>Displays help on commandline options.</source>
        <translation>Affiche l’aide sur les options de la ligne de commande.</translation>
    </message>
    <message>
        <source>Displays help including Qt specific options.</source>
        <translation>Affiche l’aide, y compris les options propres à Qt.</translation>
    </message>
    <message>
        <source>Displays help, including generic Qt options.</source>
        <translation>Affiche l’aide, y compris les options propres à Qt.</translation>
    </message>
    <message>
        <source>Displays version information.</source>
        <translation>Affiche la version.</translation>
    </message>
</context>
<context>
    <name>QGnomeTheme</name>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;OK</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Close without Saving</source>
        <translation>Fermer sans enregistrer</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Ne pas enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>RemovalQuestion</name>
    <message>
        <source>Remove %1?</source>
        <translation>Supprimer %1?</translation>
    </message>
    <message>
        <source>Remove client</source>
        <translation>Supprimer</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n client(s)?</source>
        <translation>
            <numerusform>Supprimer %n client?</numerusform>
            <numerusform>Supprimer %n clients?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n client(s)</source>
        <translation>
            <numerusform>Supprimer %n client</numerusform>
            <numerusform>Supprimer %n clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The client is removed from this directory now, and from the list at the next sync. The contact stays subscribed in Constant Contact, and nothing else about it changes. You can put the client back within %n day(s).</source>
        <translation>
            <numerusform>Le client est supprimé de ce répertoire dès maintenant, et retiré de la liste à la prochaine synchronisation. Le contact reste abonné dans Constant Contact, et rien d’autre n’y change. Vous pouvez rétablir le client pendant %n jour.</numerusform>
            <numerusform>Le client est supprimé de ce répertoire dès maintenant, et retiré de la liste à la prochaine synchronisation. Le contact reste abonné dans Constant Contact, et rien d’autre n’y change. Vous pouvez rétablir le client pendant %n jours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They are removed from this directory now, and from the list at the next sync. The contacts stay subscribed in Constant Contact, and nothing else about them changes. You can put them back within %n day(s).</source>
        <translation>
            <numerusform>Ils sont supprimés de ce répertoire dès maintenant, et retirés de la liste à la prochaine synchronisation. Les contacts restent abonnés dans Constant Contact, et rien d’autre n’y change. Vous pouvez les rétablir pendant %n jour.</numerusform>
            <numerusform>Ils sont supprimés de ce répertoire dès maintenant, et retirés de la liste à la prochaine synchronisation. Les contacts restent abonnés dans Constant Contact, et rien d’autre n’y change. Vous pouvez les rétablir pendant %n jours.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportFile</name>
    <message>
        <source>Client report (%1);;All files (*)</source>
        <translation>Rapport de clients (%1);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Drop one client report at a time.</source>
        <translation>Déposez un seul rapport de clients à la fois.</translation>
    </message>
    <message>
        <source>The file is not on this computer. Save it to a folder, then drop it from there.</source>
        <translation>Le fichier n’est pas sur cet ordinateur. Enregistrez-le dans un dossier, puis déposez-le à partir de là.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Open it, and drop the client report that is in it.</source>
        <translation>«&#xa0;%1&#xa0;» est un dossier. Ouvrez-le, puis déposez le rapport de clients qu’il contient.</translation>
    </message>
    <message>
        <source>“%1” is not a client report. Drop a CSV file (.csv, .txt or .tsv) or an Excel workbook (.xlsx).</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un rapport de clients. Déposez un fichier CSV (.csv, .txt ou .tsv) ou un classeur Excel (.xlsx).</translation>
    </message>
</context>
<context>
    <name>ReportIntake</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>And %n more row(s).</source>
        <translation>
            <numerusform>Et %n autre ligne.</numerusform>
            <numerusform>Et %n autres lignes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows: %1</source>
        <translation>Lignes&#xa0;: %1</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Ajouts&#xa0;: %1</translation>
    </message>
    <message>
        <source>Updated: %1</source>
        <translation>Mises à jour&#xa0;: %1</translation>
    </message>
    <message>
        <source>Unchanged: %1</source>
        <translation>Inchangés&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not imported: %1</source>
        <translation>Non importés&#xa0;: %1</translation>
    </message>
    <message>
        <source>Rows that were not imported</source>
        <translation>Lignes qui n’ont pas été importées</translation>
    </message>
    <message>
        <source>Rows to check</source>
        <translation>Lignes à vérifier</translation>
    </message>
    <message>
        <source>The file cannot be moved to the folder %1. Check that you may write there.</source>
        <translation>Le fichier ne peut pas être déplacé dans le dossier %1. Vérifiez que vous pouvez y écrire.</translation>
    </message>
    <message>
        <source>No row of the report can be imported.</source>
        <translation>Aucune ligne du rapport ne peut être importée.</translation>
    </message>
    <message>
        <source>No report with these columns was imported before. Import it once and check what each column means.</source>
        <translation>Aucun rapport n’a encore été importé avec ces colonnes. Importez-le une fois et vérifiez ce que signifie chaque colonne.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be opened. Check that you may read it.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» ne peut pas être ouvert. Vérifiez que vous pouvez le lire.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) contradict your clients and need a check.</source>
        <translation>
            <numerusform>%n ligne contredit vos clients et doit être vérifiée.</numerusform>
            <numerusform>%n lignes contredisent vos clients et doivent être vérifiées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) would say no to news and updates, more than 5 % of your subscribers.</source>
        <translation>
            <numerusform>%n client dirait non aux nouvelles et actualités, soit plus de 5&#xa0;% de vos abonnés.</numerusform>
            <numerusform>%n clients diraient non aux nouvelles et actualités, soit plus de 5&#xa0;% de vos abonnés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) would have another answer to news and updates, more than 5 % of your clients.</source>
        <translation>
            <numerusform>%n client aurait une autre réponse aux nouvelles et actualités, soit plus de 5&#xa0;% de vos clients.</numerusform>
            <numerusform>%n clients auraient une autre réponse aux nouvelles et actualités, soit plus de 5&#xa0;% de vos clients.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoundText</name>
    <message>
        <source>%1 (%2)</source>
        <comment>error of the last sync, time</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The last sync was interrupted (%1). The next sync continues it.</source>
        <translation>La dernière synchronisation a été interrompue (%1). La prochaine la poursuivra.</translation>
    </message>
    <message>
        <source>%1 – %2, %3</source>
        <comment>changes of a sync, time, calls</comment>
        <translation>%1 – %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>%Ln requête</numerusform>
            <numerusform>%Ln requêtes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln added</source>
        <translation>
            <numerusform>%Ln ajout</numerusform>
            <numerusform>%Ln ajouts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln updated</source>
        <translation>
            <numerusform>%Ln mise à jour</numerusform>
            <numerusform>%Ln mises à jour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unsubscribed</source>
        <translation>
            <numerusform>%Ln désabonnement</numerusform>
            <numerusform>%Ln désabonnements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left the list</source>
        <translation>
            <numerusform>%Ln départ de la liste</numerusform>
            <numerusform>%Ln départs de la liste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed from the list</source>
        <translation>
            <numerusform>%Ln retrait de la liste</numerusform>
            <numerusform>%Ln retraits de la liste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln still being processed by Constant Contact</source>
        <translation>
            <numerusform>%Ln en cours de traitement par Constant Contact</numerusform>
            <numerusform>%Ln en cours de traitement par Constant Contact</numerusform>
        </translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>Aucun changement</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>In progress or interrupted. The next sync continues it.</source>
        <translation>En cours ou interrompue. La prochaine synchronisation la poursuivra.</translation>
    </message>
    <message>
        <source>Took less than a second, %1</source>
        <comment>calls</comment>
        <translation>Durée&#xa0;: moins d’une seconde, %1</translation>
    </message>
    <message numerus="yes">
        <source>Took %Ln second(s), %1</source>
        <comment>calls</comment>
        <translation>
            <numerusform>Durée&#xa0;: %Ln seconde, %1</numerusform>
            <numerusform>Durée&#xa0;: %Ln secondes, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took %Ln minute(s), %1</source>
        <comment>calls</comment>
        <translation>
            <numerusform>Durée&#xa0;: %Ln minute, %1</numerusform>
            <numerusform>Durée&#xa0;: %Ln minutes, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Added to the list</source>
        <translation>Ajout à la liste</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Mise à jour</translation>
    </message>
    <message>
        <source>Said no here; unsubscribed in Constant Contact</source>
        <translation>A dit non ici; désabonnement dans Constant Contact</translation>
    </message>
    <message>
        <source>Unsubscribed in Constant Contact; recorded here</source>
        <translation>Désabonnement dans Constant Contact; noté ici</translation>
    </message>
    <message>
        <source>Left the list in Constant Contact</source>
        <translation>Départ de la liste dans Constant Contact</translation>
    </message>
    <message>
        <source>Removed from the list</source>
        <translation>Retrait de la liste</translation>
    </message>
    <message>
        <source>Moved to the new address</source>
        <translation>Passage à la nouvelle adresse</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>Non accepté</translation>
    </message>
    <message>
        <source>in less than a minute</source>
        <translation>dans moins d’une minute</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln minute(s)</source>
        <translation>
            <numerusform>dans %Ln minute</numerusform>
            <numerusform>dans %Ln minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation>
            <numerusform>il y a %Ln minute</numerusform>
            <numerusform>il y a %Ln minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>today at %1</source>
        <translation>aujourd’hui à %1</translation>
    </message>
    <message>
        <source>yesterday at %1</source>
        <translation>hier à %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them were changed by the import of “%1” (%2, %3). If that report was wrong, undo the import.</source>
        <comment>file name, time, rows</comment>
        <translation>
            <numerusform>L’importation de «&#xa0;%1&#xa0;» (%2, %3) a modifié %Ln d’entre eux. Si ce rapport était erroné, défaites l’importation.</numerusform>
            <numerusform>L’importation de «&#xa0;%1&#xa0;» (%2, %3) a modifié %Ln d’entre eux. Si ce rapport était erroné, défaites l’importation.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Listwell has no clients, but %Ln contact(s) are on the list. The sync was stopped so that nobody is removed by mistake.</source>
        <translation>
            <numerusform>Listwell n’a aucun client, mais la liste compte %Ln contact. La synchronisation a été arrêtée pour que personne ne soit retiré par erreur.</numerusform>
            <numerusform>Listwell n’a aucun client, mais la liste compte %Ln contacts. La synchronisation a été arrêtée pour que personne ne soit retiré par erreur.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This sync would unsubscribe or remove %Ln of the %1 contacts on the list. It was stopped so that you can check first.</source>
        <translation>
            <numerusform>Cette synchronisation désabonnerait ou retirerait %Ln des %1 contacts de la liste. Elle a été arrêtée pour que vous puissiez d’abord vérifier.</numerusform>
            <numerusform>Cette synchronisation désabonnerait ou retirerait %Ln des %1 contacts de la liste. Elle a été arrêtée pour que vous puissiez d’abord vérifier.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>change, reason</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, e-mail address</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>person, change</comment>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>%Ln problème</numerusform>
            <numerusform>%Ln problèmes</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sent in full</source>
        <translation>Envoyé en partie</translation>
    </message>
</context>
<context>
    <name>SettingsState</name>
    <message numerus="yes">
        <source>Every %Ln minute(s)</source>
        <translation>
            <numerusform>Toutes les %Ln minute</numerusform>
            <numerusform>Toutes les %Ln minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>The practice account does not start when you log in to this computer.</source>
        <translation>Le compte d’entraînement ne démarre pas à l’ouverture de votre session sur cet ordinateur.</translation>
    </message>
    <message>
        <source>This desktop has no tray, so Listwell syncs while its window is open.</source>
        <translation>Ce bureau n’a pas de zone de notification&#xa0;: Listwell synchronise tant que sa fenêtre est ouverte.</translation>
    </message>
    <message>
        <source>Enter the question, or use Listwell&apos;s wording.</source>
        <translation>Entrez la question, ou utilisez le texte de Listwell.</translation>
    </message>
    <message numerus="yes">
        <source>Use at most %Ln character(s).</source>
        <translation>
            <numerusform>Utilisez au plus %Ln caractère.</numerusform>
            <numerusform>Utilisez au plus %Ln caractères.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SetupGuide</name>
    <message>
        <source>The first sync runs in the background. You can use all other pages in the meantime.</source>
        <translation>La première synchronisation se fait en arrière-plan. Vous pouvez utiliser toutes les autres pages pendant ce temps.</translation>
    </message>
    <message>
        <source>The list is connected. Add or import your clients next: those who said yes to news and updates are sent automatically.</source>
        <translation>La liste est connectée. Ajoutez ou importez maintenant vos clients&#xa0;: ceux qui ont dit oui aux nouvelles et actualités sont envoyés automatiquement.</translation>
    </message>
    <message>
        <source>The first sync is complete: %1. Listwell sends every further change automatically. Home shows who is on the list and what needs your attention.</source>
        <comment>numbers of a sync, such as: 12 added, 3 updated</comment>
        <translation>La première synchronisation est terminée&#xa0;: %1. Listwell envoie automatiquement tous les changements suivants. L’accueil montre qui est sur la liste et ce qui demande votre attention.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Choose list</source>
        <translation>Choix de la liste</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synchronisation</translation>
    </message>
    <message>
        <source>First enter the API key of your studio, then log in to Constant Contact.</source>
        <translation>Entrez d’abord la clé API de votre studio, puis connectez-vous à Constant Contact.</translation>
    </message>
    <message>
        <source>Log in to Constant Contact once. Listwell keeps the login.</source>
        <translation>Connectez-vous une seule fois à Constant Contact. Listwell conserve la connexion.</translation>
    </message>
    <message>
        <source>Choose the list for your clients who said yes to news and updates. If this is the wrong business, click the X beside its name.</source>
        <translation>Choisissez la liste pour vos clients qui ont dit oui aux nouvelles et actualités. Si ce n’est pas la bonne entreprise, cliquez sur le X à côté de son nom.</translation>
    </message>
    <message>
        <source>Click SAVE to see by name who is added to “%1”. Nothing is sent before you click OK.</source>
        <translation>Cliquez sur ENREGISTRER pour voir par nom qui est ajouté à «&#xa0;%1&#xa0;». Rien n’est envoyé avant que vous cliquiez sur OK.</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>This client does not exist.</source>
        <translation>Ce client n’existe pas.</translation>
    </message>
    <message>
        <source>The answer to news and updates must be yes or no. It cannot be reset to “never asked”.</source>
        <translation>La réponse au sujet des nouvelles et actualités doit être oui ou non. Elle ne peut pas redevenir «&#xa0;pas encore demandé&#xa0;».</translation>
    </message>
    <message>
        <source>A client with this name and e-mail address has another client ID, so the row counts as another client. If it is the same person, merge the two profiles.</source>
        <translation>Un client qui a ce nom et cette adresse courriel a un autre numéro de client; la ligne compte donc comme un autre client. S’il s’agit de la même personne, fusionnez les deux profils.</translation>
    </message>
    <message>
        <source>The e-mail address cannot be read. The no to news and updates was taken, because only one client has this name.</source>
        <translation>L’adresse courriel est illisible. Le non aux nouvelles et actualités a été pris en compte, car un seul client porte ce nom.</translation>
    </message>
    <message>
        <source>The row says no to news and updates, but its e-mail address cannot be read and no client has this name. Look the person up and record the no.</source>
        <translation>La ligne dit non aux nouvelles et actualités, mais son adresse courriel est illisible et aucun client ne porte ce nom. Trouvez la personne et notez son non.</translation>
    </message>
    <message>
        <source>The row says no to news and updates, but its e-mail address cannot be read and several clients have this name. Look the person up and record the no.</source>
        <translation>La ligne dit non aux nouvelles et actualités, mais son adresse courriel est illisible et plusieurs clients portent ce nom. Trouvez la personne et notez son non.</translation>
    </message>
    <message>
        <source>The row has only a client ID. Add the name or the e-mail address, because a client ID alone does not identify a person.</source>
        <translation>La ligne n’a qu’un numéro de client. Ajoutez le nom ou l’adresse courriel, car un numéro de client ne suffit pas pour identifier une personne.</translation>
    </message>
    <message>
        <source>Several people in the report have this client ID, so it was ignored. The row was matched by name and e-mail address.</source>
        <translation>Plusieurs personnes du rapport ont ce numéro de client; il n’a donc pas été pris en compte. La ligne a été associée d’après le nom et l’adresse courriel.</translation>
    </message>
    <message>
        <source>The client ID belongs to another client with a different name and e-mail address, so the row counts as another client. If it is the same person, merge the two profiles.</source>
        <translation>Le numéro de client appartient à un autre client, dont le nom et l’adresse courriel sont différents; la ligne compte donc comme un autre client. S’il s’agit de la même personne, fusionnez les deux profils.</translation>
    </message>
    <message>
        <source>Taken from the merged profile %1.</source>
        <translation>Repris du profil fusionné %1.</translation>
    </message>
    <message>
        <source>A profile cannot be merged with itself.</source>
        <translation>Un profil ne peut pas être fusionné avec lui-même.</translation>
    </message>
    <message>
        <source>The birthday is not a valid date.</source>
        <translation>La date de naissance n’est pas une date valide.</translation>
    </message>
    <message>
        <source>The client has no name, e-mail address or client ID. Enter at least one of them.</source>
        <translation>Le client n’a ni nom, ni adresse courriel, ni numéro de client. Saisissez au moins l’un d’eux.</translation>
    </message>
    <message>
        <source>There is no custom field called “%1”.</source>
        <translation>Il n’y a aucun champ personnalisé nommé «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>A custom field needs a name.</source>
        <translation>Un champ personnalisé doit avoir un nom.</translation>
    </message>
    <message>
        <source>The name of a custom field can have at most %1 characters.</source>
        <translation>Le nom d’un champ personnalisé peut compter au plus %1 caractères.</translation>
    </message>
    <message>
        <source>“%1” is a standard field that every client has. Choose another name.</source>
        <translation>«&#xa0;%1&#xa0;» est un champ standard que possède chaque client. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>There is already a custom field called “%1”.</source>
        <translation>Il y a déjà un champ personnalisé nommé «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The report says no to news and updates. A no is never undone.</source>
        <translation>Le rapport dit non aux nouvelles et actualités. Un non n’est jamais annulé.</translation>
    </message>
    <message>
        <source>The profile was changed after the import.</source>
        <translation>Le profil a été modifié après l’importation.</translation>
    </message>
    <message>
        <source>The client has booked a class since the import.</source>
        <translation>Le client a réservé un cours depuis l’importation.</translation>
    </message>
    <message>
        <source>The client was removed after the import. A yes of the report was taken back, other values were not.</source>
        <translation>Le client a été supprimé après l’importation. Un oui du rapport a été retiré; les autres valeurs, non.</translation>
    </message>
    <message>
        <source>The client was removed after the import, so the values of the report stay.</source>
        <translation>Le client a été supprimé après l’importation; les valeurs du rapport restent donc.</translation>
    </message>
    <message>
        <source>This client is not among the removed clients.</source>
        <translation>Ce client ne figure pas parmi les clients supprimés.</translation>
    </message>
    <message>
        <source>This answer was given while the client was removed.</source>
        <translation>Réponse donnée pendant que le client était supprimé.</translation>
    </message>
    <message>
        <source>This class does not exist.</source>
        <translation>Ce cours n’existe pas.</translation>
    </message>
    <message>
        <source>A class needs a name.</source>
        <translation>Un cours doit avoir un nom.</translation>
    </message>
    <message>
        <source>A class needs a date and a time.</source>
        <translation>Un cours doit avoir une date et une heure.</translation>
    </message>
    <message>
        <source>A class must last at least one minute.</source>
        <translation>Un cours doit durer au moins une minute.</translation>
    </message>
    <message>
        <source>The number of places cannot be negative.</source>
        <translation>Le nombre de places ne peut pas être négatif.</translation>
    </message>
    <message>
        <source>The client is already booked into this class.</source>
        <translation>Le client a déjà une réservation pour ce cours.</translation>
    </message>
    <message>
        <source>The class is full.</source>
        <translation>Le cours est complet.</translation>
    </message>
    <message>
        <source>The client is not booked into this class.</source>
        <translation>Le client n’a pas de réservation pour ce cours.</translation>
    </message>
    <message>
        <source>Cannot write to the folder %1. Check its permissions.</source>
        <translation>Impossible d’écrire dans le dossier %1. Vérifiez ses autorisations.</translation>
    </message>
    <message>
        <source>The data in %1 could not be moved to another folder. Check the permissions of the folder, then start again.</source>
        <translation>Les données de %1 n’ont pas pu être déplacées dans un autre dossier. Vérifiez les autorisations du dossier, puis redémarrez Listwell.</translation>
    </message>
    <message>
        <source>The backup of the studio&apos;s data could not be restored. Check that the disk has free space and that you may write to %1, then start again.</source>
        <translation>La sauvegarde des données du studio n’a pas pu être restaurée. Vérifiez qu’il y a de l’espace libre sur le disque et que vous pouvez écrire dans %1, puis redémarrez Listwell.</translation>
    </message>
    <message>
        <source>The studio&apos;s data file %1 is damaged, and there is no intact backup of it. Restore a copy of your own, or move the file away to start with no data.</source>
        <translation>Le fichier de données du studio %1 est endommagé, et il n’en existe aucune sauvegarde intacte. Restaurez une copie que vous avez, ou déplacez le fichier pour repartir sans données.</translation>
    </message>
    <message>
        <source>“%1” is not a complete backup of Listwell. Choose a file that Listwell wrote as a backup.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une sauvegarde complète de Listwell. Choisissez un fichier de sauvegarde créé par Listwell.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer version of Listwell. Install that version, then restore it.</source>
        <translation>«&#xa0;%1&#xa0;» a été créé par une version plus récente de Listwell. Installez cette version, puis restaurez le fichier.</translation>
    </message>
    <message>
        <source>The file %1 does not exist. Check whether it was moved.</source>
        <translation>Le fichier %1 n’existe pas. Vérifiez s’il a été déplacé.</translation>
    </message>
    <message>
        <source>Another program is using the studio&apos;s data.</source>
        <translation>Un autre programme utilise les données du studio.</translation>
    </message>
    <message>
        <source>%1 is using the studio&apos;s data (process %2). Close it, or use it instead.</source>
        <translation>%1 utilise les données du studio (processus %2). Fermez ce programme, ou servez-vous-en à la place.</translation>
    </message>
    <message>
        <source>Cannot write to the folder %1.</source>
        <translation>Impossible d’écrire dans le dossier %1.</translation>
    </message>
    <message>
        <source>The studio&apos;s data cannot be stored in the folder %1. Check that it exists and that you may write to it.</source>
        <translation>Les données du studio ne peuvent pas être enregistrées dans le dossier %1. Vérifiez qu’il existe et que vous pouvez y écrire.</translation>
    </message>
    <message>
        <source>%1 is a link to another location. Remove it.</source>
        <translation>%1 est un lien vers un autre emplacement. Supprimez-le.</translation>
    </message>
    <message>
        <source>The studio&apos;s data was written by a newer version of Listwell. Start that version.</source>
        <translation>Les données du studio ont été écrites par une version plus récente de Listwell. Lancez cette version.</translation>
    </message>
    <message>
        <source>The file listwell.db in the data folder belongs to another program.</source>
        <translation>Le fichier listwell.db du dossier de données appartient à un autre programme.</translation>
    </message>
    <message>
        <source>The studio&apos;s data file is damaged. Close Listwell and start it again. It will restore the newest intact backup.</source>
        <translation>Le fichier de données du studio est endommagé. Fermez Listwell, puis relancez-le. Il restaurera la plus récente sauvegarde intacte.</translation>
    </message>
    <message>
        <source>Another program is writing to the studio&apos;s data. Try again in a moment.</source>
        <translation>Un autre programme écrit dans les données du studio. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The studio&apos;s data cannot be written. Check the permissions of its folder.</source>
        <translation>Impossible d’écrire les données du studio. Vérifiez les autorisations de leur dossier.</translation>
    </message>
    <message>
        <source>The disk is full (%1 free), so nothing can be stored and nothing is sent. Free some space, then try again.</source>
        <translation>Le disque est plein (%1 libres); rien ne peut donc être enregistré et rien n’est envoyé. Libérez de l’espace, puis réessayez.</translation>
    </message>
    <message>
        <source>The studio&apos;s data could not be read or written, so nothing is sent. Check that its folder is accessible and the disk has space (%1 free), then try again.</source>
        <translation>Les données du studio n’ont pas pu être lues ou écrites; rien n’est donc envoyé. Vérifiez que leur dossier est accessible et qu’il reste de l’espace sur le disque (%1 libres), puis réessayez.</translation>
    </message>
    <message>
        <source>The journal entry of a write is missing.</source>
        <translation>L’entrée de journal d’une écriture est manquante.</translation>
    </message>
    <message>
        <source>This sync does not exist.</source>
        <translation>Cette synchronisation n’existe pas.</translation>
    </message>
    <message>
        <source>The daily limit of calls to Constant Contact has been reached. Listwell continues at %1. Nothing is lost until then.</source>
        <translation>La limite quotidienne de requêtes à Constant Contact est atteinte. Listwell reprendra à %1. Rien ne sera perdu d’ici là.</translation>
    </message>
    <message>
        <source>The class was not changed, because more clients are booked than it would have places. Cancel bookings first.</source>
        <translation>Le cours n’a pas été modifié, car il compte plus de réservations que de places indiquées. Annulez d’abord des réservations.</translation>
    </message>
    <message>
        <source>Given for an earlier address.</source>
        <translation>Donnée pour une adresse antérieure.</translation>
    </message>
    <message>
        <source>This file holds the studio&apos;s data itself. Choose another file for the backup.</source>
        <translation>Ce fichier contient les données mêmes du studio. Choisissez un autre fichier pour la sauvegarde.</translation>
    </message>
    <message>
        <source>A profile cannot be compared with itself.</source>
        <translation>Un profil ne peut pas être comparé à lui-même.</translation>
    </message>
    <message>
        <source>There is no merge that can be undone. After the next sync, or a change of one of the profiles, a merge stays.</source>
        <translation>Aucune fusion ne peut être annulée. Après la prochaine synchronisation, ou si l’un des profils a changé, une fusion est définitive.</translation>
    </message>
    <message>
        <source>The merge was undone.</source>
        <translation>La fusion a été annulée.</translation>
    </message>
    <message>
        <source>The profile was changed after the import. A yes of the report was taken back, other values were not.</source>
        <translation>Le profil a été modifié après l’importation. Un oui du rapport a été retiré; les autres valeurs, non.</translation>
    </message>
    <message>
        <source>No other client has this e-mail address, so there is nothing to choose.</source>
        <translation>Aucun autre client n’a cette adresse courriel; il n’y a donc rien à choisir.</translation>
    </message>
    <message>
        <source>The details of this client cannot be sent. Only an active client who said yes to news and updates with this address can be chosen.</source>
        <translation>Les renseignements de ce client ne peuvent pas être envoyés. Seul un client actif qui a dit oui aux nouvelles avec cette adresse peut être choisi.</translation>
    </message>
    <message>
        <source>A client with this name has another phone number or birthday, so the row counts as another client. If it is the same person, merge the two profiles.</source>
        <translation>Un client portant ce nom a un autre numéro de téléphone ou une autre date de naissance; la ligne compte donc comme un autre client. S’il s’agit de la même personne, fusionnez les deux profils.</translation>
    </message>
    <message>
        <source>“%1” is what the custom field “%2” was called before, and client reports may still use it. Choose another name.</source>
        <translation>«&#xa0;%1&#xa0;» est l’ancien nom du champ personnalisé «&#xa0;%2&#xa0;», et des rapports de clients peuvent encore l’utiliser. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The client said no to news and updates after the import. A no is never undone.</source>
        <translation>Le client a dit non aux nouvelles et actualités après l’importation. Un non n’est jamais annulé.</translation>
    </message>
    <message>
        <source>The row says no to news and updates, but has no e-mail address, and several clients have this name. Look the person up and record the no.</source>
        <translation>La ligne dit non aux nouvelles et actualités, mais n’a pas d’adresse courriel, et plusieurs clients portent ce nom. Cherchez la personne et consignez le non.</translation>
    </message>
    <message>
        <source>The row says no to news and updates, but has no e-mail address. The no was also taken for the only client with this name. If it is the same person, merge the two profiles.</source>
        <translation>La ligne dit non aux nouvelles et actualités, mais n’a pas d’adresse courriel. Le non a aussi été retenu pour le seul client portant ce nom. S’il s’agit de la même personne, fusionnez les deux profils.</translation>
    </message>
    <message>
        <source>The row in line %1 contradicts no known client.</source>
        <translation>La ligne %1 ne contredit aucun client connu.</translation>
    </message>
    <message>
        <source>No row of the report begins in line %1.</source>
        <translation>Aucune ligne du rapport ne commence à la ligne %1.</translation>
    </message>
    <message>
        <source>The row was left out, but its no to news and updates was taken.</source>
        <translation>La ligne a été laissée de côté, mais son non aux nouvelles et actualités a été retenu.</translation>
    </message>
    <message>
        <source>The row&apos;s no to news and updates was also taken for another client, whose row it may be.</source>
        <translation>Le non de la ligne aux nouvelles et actualités a aussi été retenu pour un autre client, dont c’est peut-être la ligne.</translation>
    </message>
    <message>
        <source>A profile, perhaps a removed one that can be put back, has a value in “%1”, so the field was not removed. To keep the values in Listwell only, do not send the field.</source>
        <translation>Un profil, peut-être un profil supprimé qui peut être rétabli, a une valeur dans «&#xa0;%1&#xa0;»; le champ n’a donc pas été supprimé. Pour garder les valeurs dans Listwell seulement, n’envoyez pas le champ.</translation>
    </message>
    <message>
        <source>A client report is being imported, which may need the field. Finish the import first.</source>
        <translation>Un rapport de clients est en cours d’importation et peut avoir besoin du champ. Terminez d’abord l’importation.</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>The sync was stopped.</source>
        <translation>La synchronisation a été arrêtée.</translation>
    </message>
    <message>
        <source>Constant Contact has already sent its one invitation to this address and will not send another.</source>
        <translation>Constant Contact a déjà envoyé son unique invitation à cette adresse et n’en enverra pas d’autre.</translation>
    </message>
    <message>
        <source>This address is no longer in Constant Contact, so it cannot be invited to resubscribe.</source>
        <translation>Cette adresse n’est plus dans Constant Contact; elle ne peut donc pas être invitée à se réabonner.</translation>
    </message>
    <message>
        <source>This client cannot be invited to resubscribe. %1 %2</source>
        <translation>Ce client ne peut pas être invité à se réabonner. %1 %2</translation>
    </message>
    <message>
        <source>The person&apos;s address in Constant Contact is now %1.</source>
        <translation>L’adresse de la personne dans Constant Contact est maintenant %1.</translation>
    </message>
    <message>
        <source>Change the address in the profile, or correct it in Constant Contact.</source>
        <translation>Changez l’adresse dans le profil, ou corrigez-la dans Constant Contact.</translation>
    </message>
    <message>
        <source>Constant Contact did not find this contact. Listwell looks through the whole list at the next sync.</source>
        <translation>Constant Contact n’a pas trouvé ce contact. Listwell parcourra toute la liste à la prochaine synchronisation.</translation>
    </message>
    <message>
        <source>Constant Contact did not return this contact completely, so it was not changed. Listwell tries again at the next sync.</source>
        <translation>Constant Contact n’a pas fourni ce contact au complet; il n’a donc pas été modifié. Listwell réessaiera à la prochaine synchronisation.</translation>
    </message>
    <message>
        <source>Constant Contact has no contact with this address, so nobody was unsubscribed there.</source>
        <translation>Constant Contact n’a aucun contact avec cette adresse; personne n’y a donc été désabonné.</translation>
    </message>
    <message>
        <source>If the person has another address there, unsubscribe that contact in Constant Contact.</source>
        <translation>Si la personne y a une autre adresse, désabonnez ce contact dans Constant Contact.</translation>
    </message>
    <message>
        <source>Check the profile for an unusual value and change it.</source>
        <translation>Cherchez une valeur inhabituelle dans le profil et modifiez-la.</translation>
    </message>
    <message>
        <source>The contact has other phone numbers in Constant Contact, which holds three, so not every number of the profile was sent.</source>
        <translation>Le contact a d’autres numéros de téléphone dans Constant Contact, qui en garde trois; certains numéros du profil n’ont donc pas été envoyés.</translation>
    </message>
    <message>
        <source>Delete a phone number of the contact in Constant Contact.</source>
        <translation>Supprimez un numéro de téléphone du contact dans Constant Contact.</translation>
    </message>
    <message>
        <source>The person&apos;s address was changed to %1 in Constant Contact, and in the profile as well. Constant Contact has the profile&apos;s address now.</source>
        <translation>L’adresse de la personne a été changée pour %1 dans Constant Contact, mais elle a aussi changé dans le profil. Constant Contact a maintenant l’adresse du profil.</translation>
    </message>
    <message>
        <source>Ask the person which address is right, and save the profile.</source>
        <translation>Demandez à la personne quelle adresse est la bonne, puis enregistrez le profil.</translation>
    </message>
    <message>
        <source>Asked at the studio</source>
        <translation>Demande faite au studio</translation>
    </message>
    <message>
        <source>an unknown date</source>
        <translation>date inconnue</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>Il n’y a rien à faire.</translation>
    </message>
    <message>
        <source>If the person wants news and updates, record the new yes on the profile or at a booking.</source>
        <translation>Si la personne veut recevoir les nouvelles et actualités, notez son nouveau oui dans le profil ou à une réservation.</translation>
    </message>
    <message>
        <source>Ask, and record the answer on the profile or at the next booking.</source>
        <translation>Posez la question, puis notez la réponse dans le profil ou à la prochaine réservation.</translation>
    </message>
    <message>
        <source>This client was on the list when the business was last connected.</source>
        <translation>Ce client figurait sur la liste la dernière fois que l’entreprise était connectée.</translation>
    </message>
    <message>
        <source>Choose the list to keep in sync.</source>
        <translation>Choisissez la liste à garder synchronisée.</translation>
    </message>
    <message>
        <source>Connect the business.</source>
        <translation>Connectez l’entreprise.</translation>
    </message>
    <message>
        <source>This client was on the list “%1”, which no longer exists in Constant Contact.</source>
        <translation>Ce client figurait sur la liste «&#xa0;%1&#xa0;», qui n’existe plus dans Constant Contact.</translation>
    </message>
    <message>
        <source>Choose another list.</source>
        <translation>Choisissez une autre liste.</translation>
    </message>
    <message>
        <source>This client is on the list, but Constant Contact has put e-mail to the address on temporary hold.</source>
        <translation>Ce client est sur la liste, mais Constant Contact a suspendu temporairement l’envoi de courriels à son adresse.</translation>
    </message>
    <message>
        <source>If this does not change, check the contact in Constant Contact.</source>
        <translation>Si cela ne change pas, vérifiez le contact dans Constant Contact.</translation>
    </message>
    <message>
        <source>This client is on the list, but Constant Contact is waiting for the person to confirm the address.</source>
        <translation>Ce client est sur la liste, mais Constant Contact attend que la personne confirme l’adresse.</translation>
    </message>
    <message>
        <source>Ask the person to open Constant Contact&apos;s e-mail and confirm.</source>
        <translation>Demandez à la personne d’ouvrir le courriel de Constant Contact et de confirmer.</translation>
    </message>
    <message>
        <source>This client is on the list, but Constant Contact has no permission on record and does not send e-mail to the address.</source>
        <translation>Ce client est sur la liste, mais Constant Contact n’a aucune autorisation à son dossier et n’envoie pas de courriels à son adresse.</translation>
    </message>
    <message>
        <source>Set the permission of the contact in Constant Contact.</source>
        <translation>Définissez l’autorisation du contact dans Constant Contact.</translation>
    </message>
    <message>
        <source>This client is on the list “%1” with all details.</source>
        <translation>Ce client est sur la liste «&#xa0;%1&#xa0;», avec tous ses renseignements.</translation>
    </message>
    <message>
        <source>The profile has no e-mail address.</source>
        <translation>Le profil n’a pas d’adresse courriel.</translation>
    </message>
    <message>
        <source>Add an e-mail address to the profile.</source>
        <translation>Ajoutez une adresse courriel au profil.</translation>
    </message>
    <message>
        <source>The answer to news and updates at a booking on %1 was no.</source>
        <translation>À une réservation, la personne a dit non aux nouvelles et actualités (%1).</translation>
    </message>
    <message>
        <source>The answer to news and updates at the front desk on %1 was no.</source>
        <translation>À la réception, la personne a dit non aux nouvelles et actualités (%1).</translation>
    </message>
    <message>
        <source>The answer to news and updates in the client report of %1 was no.</source>
        <translation>Le rapport de clients dit non aux nouvelles et actualités (%1).</translation>
    </message>
    <message>
        <source>The person unsubscribed in Constant Contact on %1.</source>
        <translation>La personne s’est désabonnée dans Constant Contact (%1).</translation>
    </message>
    <message>
        <source>The answer to news and updates on the profile on %1 was no.</source>
        <translation>Le profil dit non aux nouvelles et actualités (%1).</translation>
    </message>
    <message>
        <source>The address was unsubscribed on %1 by the Constant Contact account, not by the person.</source>
        <translation>L’adresse a été désabonnée par le compte Constant Contact, et non par la personne (%1).</translation>
    </message>
    <message>
        <source>The address has been unsubscribed in Constant Contact since %1.</source>
        <translation>L’adresse est désabonnée dans Constant Contact (depuis&#xa0;: %1).</translation>
    </message>
    <message>
        <source>Somebody who had this e-mail address said no to news and updates on %1, which counts for all with the address.</source>
        <translation>Une personne qui avait cette adresse courriel a dit non aux nouvelles et actualités (%1), ce qui compte pour toutes celles qui ont l’adresse.</translation>
    </message>
    <message>
        <source>The answer came from another client with the same address and counts for all of them.</source>
        <translation>La réponse vient d’un autre client qui a la même adresse et compte pour tous.</translation>
    </message>
    <message>
        <source>The next sync will unsubscribe the address in Constant Contact.</source>
        <translation>La prochaine synchronisation désabonnera l’adresse dans Constant Contact.</translation>
    </message>
    <message>
        <source>The next sync will remove the address from the list.</source>
        <translation>La prochaine synchronisation retirera l’adresse de la liste.</translation>
    </message>
    <message>
        <source>The yes of this client was given for another e-mail address and does not count for this one.</source>
        <translation>Le oui de ce client a été donné pour une autre adresse courriel et ne compte pas pour celle-ci.</translation>
    </message>
    <message>
        <source>The profile is deactivated, and this client was not asked about news and updates.</source>
        <translation>Le profil est désactivé, et on n’a pas demandé à ce client s’il veut recevoir les nouvelles et actualités.</translation>
    </message>
    <message>
        <source>There is nothing to do while the profile is deactivated.</source>
        <translation>Il n’y a rien à faire tant que le profil est désactivé.</translation>
    </message>
    <message>
        <source>The yes for this address belongs to a deactivated profile, and this client was not asked about news and updates.</source>
        <translation>Le oui pour cette adresse appartient à un profil désactivé, et on n’a pas demandé à ce client s’il veut recevoir les nouvelles et actualités.</translation>
    </message>
    <message>
        <source>This client was not asked about news and updates.</source>
        <translation>On n’a pas demandé à ce client s’il veut recevoir les nouvelles et actualités.</translation>
    </message>
    <message>
        <source>The profile is deactivated and therefore not on the list. The person is still subscribed.</source>
        <translation>Le profil est désactivé et n’est donc pas sur la liste. La personne est toujours abonnée.</translation>
    </message>
    <message>
        <source>Reactivate the profile if the person returns to the studio.</source>
        <translation>Réactivez le profil si la personne revient au studio.</translation>
    </message>
    <message>
        <source>The contact was deleted in Constant Contact on %1.</source>
        <translation>Le contact a été supprimé dans Constant Contact (%1).</translation>
    </message>
    <message>
        <source>The person left this list in Constant Contact on %1 and will not be added again without a new yes.</source>
        <translation>La personne a quitté cette liste dans Constant Contact (%1) et n’y sera pas remise sans un nouveau oui.</translation>
    </message>
    <message>
        <source>Constant Contact has already sent its one invitation to resubscribe and will not send another.</source>
        <translation>Constant Contact a déjà envoyé son unique invitation à se réabonner et n’en enverra pas d’autre.</translation>
    </message>
    <message>
        <source>Ask the person to use a Constant Contact sign-up form.</source>
        <translation>Demandez à la personne d’utiliser un formulaire d’inscription de Constant Contact.</translation>
    </message>
    <message>
        <source>The invitation to resubscribe was sent on %1. Constant Contact is waiting for the person to confirm it.</source>
        <translation>L’invitation à se réabonner a été envoyée (%1). Constant Contact attend que la personne la confirme.</translation>
    </message>
    <message>
        <source>Ask the person to open that e-mail and confirm. It cannot be sent again.</source>
        <translation>Demandez à la personne d’ouvrir ce courriel et de confirmer. Il ne peut pas être renvoyé.</translation>
    </message>
    <message>
        <source>The person unsubscribed in Constant Contact on %1 and said yes again on %2. Only an e-mail from Constant Contact itself can resubscribe them.</source>
        <translation>La personne s’est désabonnée dans Constant Contact (%1), puis a redit oui (%2). Seul un courriel venant de Constant Contact peut la réabonner.</translation>
    </message>
    <message>
        <source>Connect the business, then send the one invitation with “Ask to come back”.</source>
        <translation>Connectez l’entreprise, puis envoyez l’unique invitation avec «&#xa0;Inviter à se réabonner&#xa0;».</translation>
    </message>
    <message>
        <source>Choose the list, then send the one invitation with “Ask to come back”.</source>
        <translation>Choisissez la liste, puis envoyez l’unique invitation avec «&#xa0;Inviter à se réabonner&#xa0;».</translation>
    </message>
    <message>
        <source>Send the one invitation with “Ask to come back”.</source>
        <translation>Envoyez l’unique invitation avec «&#xa0;Inviter à se réabonner&#xa0;».</translation>
    </message>
    <message>
        <source>Shares the e-mail address with another profile, whose details are sent.</source>
        <translation>Partage l’adresse courriel avec un autre profil, dont les renseignements sont envoyés.</translation>
    </message>
    <message>
        <source>Shares the e-mail address with %1, whose profile is on the list. News reaches both.</source>
        <translation>Partage l’adresse courriel avec un autre profil (%1), qui est sur la liste. Les nouvelles parviennent aux deux.</translation>
    </message>
    <message>
        <source>There is nothing to do. To list this client separately, add a different e-mail address.</source>
        <translation>Il n’y a rien à faire. Pour mettre ce client sur la liste séparément, ajoutez une autre adresse courriel.</translation>
    </message>
    <message>
        <source>Shares the e-mail address with %1, whose profile is not on the list now.</source>
        <translation>Partage l’adresse courriel avec un autre profil (%1), qui n’est pas sur la liste en ce moment.</translation>
    </message>
    <message>
        <source>Check the profile of %1.</source>
        <translation>Vérifiez l’autre profil (%1).</translation>
    </message>
    <message>
        <source>Correct it in the profile. The next sync tries again.</source>
        <translation>Faites la correction dans le profil. La prochaine synchronisation réessaiera.</translation>
    </message>
    <message>
        <source>Correct this, then click “Sync now”.</source>
        <translation>Corrigez ce point, puis cliquez sur «&#xa0;Synchroniser&#xa0;».</translation>
    </message>
    <message>
        <source>If you cannot fix this, wait. Listwell tries again automatically.</source>
        <translation>Si vous ne pouvez rien y faire, attendez. Listwell réessaie automatiquement.</translation>
    </message>
    <message>
        <source>There is nothing to do. Listwell tries again automatically.</source>
        <translation>Il n’y a rien à faire. Listwell réessaie automatiquement.</translation>
    </message>
    <message>
        <source>Ready to be sent, but the business is not connected to Constant Contact.</source>
        <translation>Prêt à être envoyé, mais l’entreprise n’est pas connectée à Constant Contact.</translation>
    </message>
    <message>
        <source>Ready to be sent, but Constant Contact requires a new login.</source>
        <translation>Prêt à être envoyé, mais Constant Contact exige une nouvelle ouverture de session.</translation>
    </message>
    <message>
        <source>Log in to Constant Contact again.</source>
        <translation>Reconnectez-vous à Constant Contact.</translation>
    </message>
    <message>
        <source>Ready to be sent, but no list is chosen yet.</source>
        <translation>Prêt à être envoyé, mais aucune liste n’est encore choisie.</translation>
    </message>
    <message>
        <source>Sent; Constant Contact is still processing it.</source>
        <translation>Envoyé; Constant Contact n’a pas fini le traitement.</translation>
    </message>
    <message>
        <source>Ready to be sent, but the brake stopped the last sync because it would have removed many people from the list.</source>
        <translation>Prêt à être envoyé, mais l’arrêt de sécurité a bloqué la dernière synchronisation, car elle aurait retiré beaucoup de personnes de la liste.</translation>
    </message>
    <message>
        <source>Check the preview, and release the brake if it is correct.</source>
        <translation>Vérifiez l’aperçu et, s’il est exact, autorisez la synchronisation une fois.</translation>
    </message>
    <message>
        <source>Ready to be sent, but the daily limit of calls to Constant Contact has been reached.</source>
        <translation>Prêt à être envoyé, mais la limite quotidienne de requêtes à Constant Contact est atteinte.</translation>
    </message>
    <message>
        <source>There is nothing to do. Sync continues after midnight UTC.</source>
        <translation>Il n’y a rien à faire. La synchronisation reprendra après minuit UTC.</translation>
    </message>
    <message>
        <source>Ready to be sent, but the last sync failed: %1</source>
        <translation>Prêt à être envoyé, mais la dernière synchronisation a échoué&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is nothing to do. The next sync is at %1.</source>
        <translation>Il n’y a rien à faire. La prochaine synchronisation est prévue le %1.</translation>
    </message>
    <message>
        <source>Click “Sync now”.</source>
        <translation>Cliquez sur «&#xa0;Synchroniser&#xa0;».</translation>
    </message>
    <message>
        <source>The profile is deactivated and will be removed from the list by the next sync.</source>
        <translation>Le profil est désactivé et sera retiré de la liste à la prochaine synchronisation.</translation>
    </message>
    <message>
        <source>On the list, with changes that the next sync will send.</source>
        <translation>Sur la liste, avec des modifications que la prochaine synchronisation enverra.</translation>
    </message>
    <message>
        <source>New to the list; the next sync will add this client.</source>
        <translation>Nouveau sur la liste; la prochaine synchronisation ajoutera ce client.</translation>
    </message>
    <message>
        <source>Waiting since %1, longer than the promised %2 hours.</source>
        <translation>En attente depuis le %1, soit plus que les %2 heures promises.</translation>
    </message>
    <message>
        <source>client %1</source>
        <translation>client %1</translation>
    </message>
    <message>
        <source>profile %1</source>
        <translation>profil %1</translation>
    </message>
    <message>
        <source>Constant Contact does not accept the field “%1”, so it was not sent.</source>
        <translation>Constant Contact n’accepte pas le champ «&#xa0;%1&#xa0;»; il n’a donc pas été envoyé.</translation>
    </message>
    <message>
        <source>Create the field in Constant Contact, or rename it here.</source>
        <translation>Créez le champ dans Constant Contact, ou renommez-le ici.</translation>
    </message>
    <message>
        <source>In Constant Contact, the label “%1” belongs to another field, so the field was not sent.</source>
        <translation>Dans Constant Contact, le nom «&#xa0;%1&#xa0;» appartient à un autre champ; le champ n’a donc pas été envoyé.</translation>
    </message>
    <message>
        <source>Rename one of the two fields in Constant Contact.</source>
        <translation>Renommez l’un des deux champs dans Constant Contact.</translation>
    </message>
    <message>
        <source>The Constant Contact account has 100 custom fields and cannot have more, so the field “%1” was not sent.</source>
        <translation>Le compte Constant Contact a 100 champs personnalisés et ne peut pas en avoir plus; le champ «&#xa0;%1&#xa0;» n’a donc pas été envoyé.</translation>
    </message>
    <message>
        <source>Delete an unused custom field in Constant Contact.</source>
        <translation>Supprimez dans Constant Contact un champ personnalisé qui ne sert à personne.</translation>
    </message>
    <message>
        <source>Constant Contact does not accept this client&apos;s details.</source>
        <translation>Constant Contact n’accepte pas les renseignements de ce client.</translation>
    </message>
    <message>
        <source>Constant Contact could not finish a job. The next sync sends it again.</source>
        <translation>Constant Contact n’a pas pu terminer une tâche. La prochaine synchronisation la renverra.</translation>
    </message>
    <message>
        <source>Waiting for Constant Contact to finish…</source>
        <translation>En attente de la fin du traitement par Constant Contact…</translation>
    </message>
    <message>
        <source>Constant Contact did not accept this client.</source>
        <translation>Constant Contact n’a pas accepté ce client.</translation>
    </message>
    <message>
        <source>Check that the e-mail address is correct and that the person is not blocked in Constant Contact.</source>
        <translation>Vérifiez que l’adresse courriel est exacte et que la personne n’est pas bloquée dans Constant Contact.</translation>
    </message>
    <message>
        <source>Constant Contact did not remove this person from the list.</source>
        <translation>Constant Contact n’a pas retiré cette personne de la liste.</translation>
    </message>
    <message>
        <source>Remove the contact from the list in Constant Contact.</source>
        <translation>Retirez le contact de la liste dans Constant Contact.</translation>
    </message>
    <message numerus="yes">
        <source>Constant Contact has not removed %n of your client(s) from the list. Wait a few minutes, then try again.</source>
        <translation>
            <numerusform>Constant Contact n’a pas retiré %n de vos clients de la liste. Attendez quelques minutes, puis réessayez.</numerusform>
            <numerusform>Constant Contact n’a pas retiré %n de vos clients de la liste. Attendez quelques minutes, puis réessayez.</numerusform>
        </translation>
    </message>
    <message>
        <source>Constant Contact is still working on the last sync. Wait a few minutes, then try again.</source>
        <translation>Constant Contact traite encore la dernière synchronisation. Attendez quelques minutes, puis réessayez.</translation>
    </message>
    <message>
        <source>Removing your clients from the list…</source>
        <translation>Retrait de vos clients de la liste…</translation>
    </message>
    <message>
        <source>Checking the list…</source>
        <translation>Vérification de la liste…</translation>
    </message>
    <message>
        <source>Checking for people who unsubscribed…</source>
        <translation>Recherche des personnes qui se sont désabonnées…</translation>
    </message>
    <message>
        <source>Checking for people who left the list…</source>
        <translation>Recherche des personnes qui ont quitté la liste…</translation>
    </message>
    <message>
        <source>Constant Contact does not return this client&apos;s contact completely, so Listwell does not know whether the person has left since the backup was made. The client is not added again without a new yes.</source>
        <translation>Constant Contact ne fournit pas le contact de ce client au complet; Listwell ignore donc si la personne est partie depuis la sauvegarde. Le client ne sera pas remis sur la liste sans un nouveau oui.</translation>
    </message>
    <message>
        <source>The studio&apos;s data was restored from a backup that belongs to another Constant Contact account. Connect the business again.</source>
        <translation>Les données du studio ont été restaurées à partir d’une sauvegarde qui appartient à un autre compte Constant Contact. Connectez de nouveau l’entreprise.</translation>
    </message>
    <message>
        <source>Checking for changes since the backup…</source>
        <translation>Recherche des changements survenus depuis la sauvegarde…</translation>
    </message>
    <message>
        <source>The studio&apos;s data was restored from a backup, and the check for people who left since then could not be completed. Nobody was added or changed. Listwell tries again at the next sync.</source>
        <translation>Les données du studio ont été restaurées à partir d’une sauvegarde, et la recherche des personnes parties depuis n’a pas pu se terminer. Personne n’a été ajouté ni modifié. Listwell réessaiera à la prochaine synchronisation.</translation>
    </message>
    <message>
        <source>The client directory is empty, but the list is not. Nothing was changed. Check that your clients are still there before you continue.</source>
        <translation>Le répertoire des clients est vide, mais la liste ne l’est pas. Rien n’a été modifié. Vérifiez que vos clients sont toujours là avant de continuer.</translation>
    </message>
    <message>
        <source>This sync would remove %1 of %2 people from the list. Nothing was changed. Check the preview and decide whether to continue.</source>
        <translation>Cette synchronisation retirerait %1 personnes sur %2 de la liste. Rien n’a été modifié. Vérifiez l’aperçu et décidez s’il faut continuer.</translation>
    </message>
    <message>
        <source>Updating single contacts…</source>
        <translation>Mise à jour de contacts individuels…</translation>
    </message>
    <message>
        <source>Constant Contact does not return this client&apos;s contact, so the changes were not sent. The next sync tries again.</source>
        <translation>Constant Contact ne fournit pas le contact de ce client; les modifications n’ont donc pas été envoyées. La prochaine synchronisation réessaiera.</translation>
    </message>
    <message>
        <source>Listwell is not connected to Constant Contact. Connect the business first.</source>
        <translation>Listwell n’est pas connecté à Constant Contact. Connectez d’abord l’entreprise.</translation>
    </message>
    <message>
        <source>No list is chosen yet. Choose the list to keep in sync.</source>
        <translation>Aucune liste n’est encore choisie. Choisissez la liste à garder synchronisée.</translation>
    </message>
    <message>
        <source>A list with this name exists already. Choose it, or use another name.</source>
        <translation>Une liste porte déjà ce nom. Choisissez-la, ou prenez un autre nom.</translation>
    </message>
    <message>
        <source>The studio&apos;s data was restored from a backup, and nobody is added or changed until Listwell has checked in Constant Contact who has left since then. Sync now, then try again.</source>
        <translation>Les données du studio ont été restaurées à partir d’une sauvegarde, et personne ne sera ajouté ni modifié tant que Listwell n’aura pas vérifié dans Constant Contact qui est parti depuis. Synchronisez d’abord, puis réessayez.</translation>
    </message>
    <message>
        <source>There is no client with this e-mail address, Listwell ID or client ID.</source>
        <translation>Aucun client n’a cette adresse courriel, cet identifiant Listwell ou ce numéro de client.</translation>
    </message>
    <message>
        <source>The address or number also belongs to %1.</source>
        <translation>L’adresse ou le numéro appartient aussi à&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) said no, but Constant Contact does not accept the unsubscribe. Unsubscribe them in Constant Contact.</source>
        <translation>
            <numerusform>%n personne a dit non, mais Constant Contact n’accepte pas le désabonnement. Désabonnez-la dans Constant Contact.</numerusform>
            <numerusform>%n personnes ont dit non, mais Constant Contact n’accepte pas le désabonnement. Désabonnez-les dans Constant Contact.</numerusform>
        </translation>
    </message>
    <message>
        <source>This person said no, but Constant Contact has not processed the unsubscribe yet.</source>
        <translation>Cette personne a dit non, mais Constant Contact n’a pas encore pris le désabonnement en compte.</translation>
    </message>
    <message>
        <source>This person said no, but Constant Contact does not accept the unsubscribe. The person was removed from the list instead.</source>
        <translation>Cette personne a dit non, mais Constant Contact n’accepte pas le désabonnement. Elle a plutôt été retirée de la liste.</translation>
    </message>
    <message>
        <source>This person said no, but Constant Contact does not accept the unsubscribe. The person is still on the list.</source>
        <translation>Cette personne a dit non, mais Constant Contact n’accepte pas le désabonnement. Elle est toujours sur la liste.</translation>
    </message>
    <message>
        <source>Unsubscribe the contact in Constant Contact. Listwell tries again at every sync.</source>
        <translation>Désabonnez le contact dans Constant Contact. Listwell réessaie à chaque synchronisation.</translation>
    </message>
    <message>
        <source>Unsubscribing people who said no…</source>
        <translation>Désabonnement des personnes qui ont dit non…</translation>
    </message>
    <message>
        <source>This was stopped, because Listwell is disconnecting or closing.</source>
        <translation>Opération arrêtée, car Listwell se déconnecte ou se ferme.</translation>
    </message>
    <message numerus="yes">
        <source>Sending %n client(s)…</source>
        <translation>
            <numerusform>Envoi de %n client…</numerusform>
            <numerusform>Envoi de %n clients…</numerusform>
        </translation>
    </message>
    <message>
        <source>The last answer for this e-mail address was no, on %1. A yes in a report does not change it.</source>
        <translation>La dernière réponse pour cette adresse courriel était non, le %1. Un oui dans un rapport n’y change rien.</translation>
    </message>
    <message>
        <source>With this sync, %1 of %2 people would be off the list. Those who said no or left by themselves (%3) already are; nothing else was changed. Check the preview and decide whether to continue.</source>
        <translation>Avec cette synchronisation, %1 personnes sur %2 seraient hors de la liste. Celles qui ont dit non ou qui sont parties d’elles-mêmes (%3) le sont déjà; rien d’autre n’a été modifié. Vérifiez l’aperçu et décidez s’il faut continuer.</translation>
    </message>
    <message>
        <source>You chose to send the details of %1 for this address.</source>
        <translation>Vous avez choisi d’envoyer les renseignements de %1 pour cette adresse.</translation>
    </message>
    <message>
        <source>This client is on the list “%1” with all details but the fields that are not sent.</source>
        <translation>Ce client est sur la liste «&#xa0;%1&#xa0;» avec tous ses détails, sauf les champs qui ne sont pas envoyés.</translation>
    </message>
    <message>
        <source>Left the list “%1”.</source>
        <translation>A quitté la liste «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The field “%1” in Constant Contact belongs to your field “%2” already.</source>
        <translation>Le champ «&#xa0;%1&#xa0;» de Constant Contact correspond déjà à votre champ «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The yes for this address belongs to a deactivated profile, and this client said no to news and updates.</source>
        <translation>Le oui pour cette adresse appartient à un profil désactivé, et ce client a dit non aux nouvelles et actualités.</translation>
    </message>
    <message>
        <source>Somebody with this e-mail address left this list in Constant Contact after this client had said yes. Without a new yes, the address will not be added again.</source>
        <translation>Une personne ayant cette adresse courriel a quitté cette liste dans Constant Contact après que ce client a dit oui. Sans un nouveau oui, l’adresse ne sera pas ajoutée de nouveau.</translation>
    </message>
    <message>
        <source>“%1” in Constant Contact is a list of choices, which Listwell cannot fill. Choose another field.</source>
        <translation>«&#xa0;%1&#xa0;» est dans Constant Contact une liste de choix, que Listwell ne peut pas remplir. Choisissez un autre champ.</translation>
    </message>
    <message>
        <source>In Constant Contact, “%1” is a field of numbers, so the value was not sent.</source>
        <translation>Dans Constant Contact, «&#xa0;%1&#xa0;» est un champ de nombres; la valeur n’a donc pas été envoyée.</translation>
    </message>
    <message>
        <source>Enter a number in the client&apos;s profile, for example 7.5.</source>
        <translation>Saisissez un nombre dans le profil du client, par exemple 7.5.</translation>
    </message>
    <message>
        <source>In Constant Contact, “%1” is a field of dates, so the value was not sent.</source>
        <translation>Dans Constant Contact, «&#xa0;%1&#xa0;» est un champ de dates; la valeur n’a donc pas été envoyée.</translation>
    </message>
    <message>
        <source>Enter a date in the client&apos;s profile, for example 2026-04-30.</source>
        <translation>Saisissez une date dans le profil du client, par exemple 2026-04-30.</translation>
    </message>
    <message>
        <source>In Constant Contact, “%1” is a checkbox, so the value was not sent.</source>
        <translation>Dans Constant Contact, «&#xa0;%1&#xa0;» est une case à cocher; la valeur n’a donc pas été envoyée.</translation>
    </message>
    <message>
        <source>Enter yes or no in the client&apos;s profile.</source>
        <translation>Saisissez oui ou non dans le profil du client.</translation>
    </message>
    <message>
        <source>In Constant Contact, “%1” is a list of choices, which Listwell cannot fill, so the field was not sent.</source>
        <translation>Dans Constant Contact, «&#xa0;%1&#xa0;» est une liste de choix, que Listwell ne peut pas remplir; le champ n’a donc pas été envoyé.</translation>
    </message>
    <message>
        <source>Choose another field in Constant Contact for it.</source>
        <translation>Choisissez un autre champ pour lui dans Constant Contact.</translation>
    </message>
    <message>
        <source>This client is on the list, but some of the details are not.</source>
        <translation>Ce client est sur la liste, mais certains de ses renseignements n’y sont pas.</translation>
    </message>
    <message>
        <source>Enter a number with fewer digits after the point in the client&apos;s profile.</source>
        <translation>Saisissez dans le profil du client un nombre avec moins de décimales.</translation>
    </message>
    <message>
        <source>Enter a number that is not below zero in the client&apos;s profile.</source>
        <translation>Saisissez dans le profil du client un nombre qui n’est pas inférieur à zéro.</translation>
    </message>
    <message>
        <source>Enter a whole number in the client&apos;s profile, for example 7.</source>
        <translation>Saisissez un nombre entier dans le profil du client, par exemple 7.</translation>
    </message>
    <message>
        <source>In Constant Contact, the field “%1” does not accept this number, so the value was not sent.</source>
        <translation>Dans Constant Contact, le champ «&#xa0;%1&#xa0;» n’accepte pas ce nombre; la valeur n’a donc pas été envoyée.</translation>
    </message>
    <message>
        <source>The address was unsubscribed in Constant Contact on %1, and the person said yes again on %2. Only an e-mail from Constant Contact itself can resubscribe them.</source>
        <translation>L’adresse a été désabonnée dans Constant Contact (%1), puis la personne a redit oui (%2). Seul un courriel venant de Constant Contact peut la réabonner.</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>There is no custom field “%1” in Constant Contact. List them with: fields there</source>
        <translation>Il n’y a pas de champ personnalisé «&#xa0;%1&#xa0;» dans Constant Contact. Pour les voir&#xa0;: fields there</translation>
    </message>
</context>
<context>
    <name>TrayState</name>
    <message>
        <source>%1: %2</source>
        <comment>name of the program, state</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Keeps a studio&apos;s clients in sync with a Constant Contact list.</source>
        <translation>Garde les clients d’un studio synchronisés avec une liste Constant Contact.</translation>
    </message>
    <message>
        <source>Use a practice account on this computer.</source>
        <translation>Utiliser un compte de démonstration sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The folder with the studio&apos;s data.</source>
        <translation>Le dossier qui contient les données du studio.</translation>
    </message>
    <message>
        <source>The browser engine runs without its sandbox because the program runs as root. This is allowed only for the practice account on this computer.</source>
        <translation>Le moteur de navigation fonctionne sans son bac à sable, car le programme s’exécute en tant que root. Cela n’est permis que pour le compte de démonstration sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Start in the tray, or else as a minimized window.</source>
        <translation>Démarrer dans la zone de notification ou, à défaut, dans une fenêtre réduite.</translation>
    </message>
</context>
</TS>
