<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
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
        <translation>%1: «%2»</translation>
    </message>
</context>
<context>
    <name>ApiKey</name>
    <message>
        <source>Paste the API key here first.</source>
        <translation>Primero pegue aquí la clave de API.</translation>
    </message>
    <message>
        <source>This is a web address. Copy your application&apos;s API key instead.</source>
        <translation>Esto es una dirección web. Copie la clave de API de su aplicación.</translation>
    </message>
    <message>
        <source>This is not an API key: a key has only letters, digits and hyphens. Copy it from the developer portal again.</source>
        <translation>Esto no es una clave de API: las claves solo tienen letras, cifras y guiones. Vuelva a copiarla del portal para desarrolladores.</translation>
    </message>
    <message>
        <source>This is too long for an API key. Copy only the key from the developer portal.</source>
        <translation>Es demasiado larga para ser una clave de API. Copie solo la clave del portal para desarrolladores.</translation>
    </message>
</context>
<context>
    <name>Auth</name>
    <message>
        <source>The login was cancelled.</source>
        <translation>Se canceló el inicio de sesión.</translation>
    </message>
    <message>
        <source>The login was not completed in time. If the browser showed an error page, the redirect address %1 may not be registered for this API key.</source>
        <translation>El inicio de sesión no se completó a tiempo. Si el navegador mostró una página de error, es posible que la dirección de redirección %1 no esté registrada para esta clave de API.</translation>
    </message>
    <message>
        <source>Listwell was not allowed to use the Constant Contact account. Click CONNECT BUSINESS again and choose Allow to connect.</source>
        <translation>Listwell no recibió permiso para usar la cuenta de Constant Contact. Vuelva a hacer clic en CONECTAR NEGOCIO y permita el acceso.</translation>
    </message>
    <message>
        <source>Constant Contact could not complete the login just now. Try again in a few minutes.</source>
        <translation>Constant Contact no pudo completar el inicio de sesión. Inténtelo de nuevo en unos minutos.</translation>
    </message>
    <message>
        <source>Constant Contact ended the login. Click CONNECT BUSINESS to try again.</source>
        <translation>Constant Contact interrumpió el inicio de sesión. Haga clic en CONECTAR NEGOCIO para intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>This copy of Listwell has no Constant Contact API key yet. Create one in Constant Contact&apos;s developer portal. Then enter it in the window, under Setup › Integrations › Constant Contact, or set LISTWELL_CTCT_CLIENT_ID to it.</source>
        <translation>Esta copia de Listwell aún no tiene una clave de API de Constant Contact. Cree una en el portal para desarrolladores de Constant Contact. Después, introdúzcala en la ventana, en Ajustes › Integraciones › Constant Contact, o asígnela a la variable LISTWELL_CTCT_CLIENT_ID.</translation>
    </message>
    <message>
        <source>The address of the login page must start with https.</source>
        <translation>La dirección de la página de inicio de sesión debe empezar por https.</translation>
    </message>
    <message>
        <source>The address of the login page could not be created.</source>
        <translation>No se pudo crear la dirección de la página de inicio de sesión.</translation>
    </message>
    <message>
        <source>The login is stored in the file %1, not in a keychain. Anyone who can read that file can use the account.</source>
        <translation>La sesión se guarda en el archivo %1 y no en un llavero de contraseñas. Cualquiera que pueda leer ese archivo puede usar la cuenta.</translation>
    </message>
    <message>
        <source>The login file %1 is a symbolic link. Choose a path that is not a link.</source>
        <translation>El archivo de la sesión, %1, es un enlace simbólico. Elija una ruta que no sea un enlace.</translation>
    </message>
    <message>
        <source>The login file %1 is not a regular file. Choose another path.</source>
        <translation>El archivo de la sesión, %1, no es un archivo normal. Elija otra ruta.</translation>
    </message>
    <message>
        <source>The login file %1 cannot be read. Check its permissions.</source>
        <translation>No se puede leer el archivo de la sesión, %1. Revise sus permisos.</translation>
    </message>
    <message>
        <source>The login file %1 can be read by other users, and its permissions cannot be changed.</source>
        <translation>Otros usuarios pueden leer el archivo de la sesión, %1, y no es posible cambiar sus permisos.</translation>
    </message>
    <message>
        <source>The login file %1 does not contain a readable login. Log in again to replace it.</source>
        <translation>El archivo de la sesión, %1, no contiene una sesión legible. Vuelva a iniciar sesión para reemplazarla.</translation>
    </message>
    <message>
        <source>The login file %1 cannot be created: its folder is missing.</source>
        <translation>No se puede crear el archivo de la sesión, %1, porque falta su carpeta.</translation>
    </message>
    <message>
        <source>The login file %1 cannot be written. Check its permissions and the free space.</source>
        <translation>No se puede escribir en el archivo de la sesión, %1. Revise sus permisos y el espacio libre.</translation>
    </message>
    <message>
        <source>The login file %1 does not contain what was written to it.</source>
        <translation>El archivo de la sesión, %1, no contiene lo que se escribió en él.</translation>
    </message>
    <message>
        <source>The keychain of this computer does not respond. Check whether it asks for a password somewhere, then start Listwell again.</source>
        <translation>El llavero de contraseñas de este equipo no responde. Compruebe si está pidiendo una contraseña en alguna ventana y reinicie Listwell.</translation>
    </message>
    <message>
        <source>The keychain of this computer does not return what was stored in it. Check it with its own program, then try again.</source>
        <translation>El llavero de contraseñas de este equipo no devuelve lo que se guardó en él. Revíselo con su propio programa e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>No keychain is available, because this session has no message bus (D-Bus). Install dbus-user-session and sign in to the desktop again; or choose a file by setting LISTWELL_TOKEN_STORE=file:PATH.</source>
        <translation>No hay ningún llavero de contraseñas disponible, porque esta sesión del sistema no tiene bus de mensajes (D-Bus). Instale dbus-user-session y vuelva a entrar en el escritorio; o bien elija un archivo con LISTWELL_TOKEN_STORE=file:PATH.</translation>
    </message>
    <message>
        <source>No keychain is available on this computer (the service org.freedesktop.secrets). Install gnome-keyring or KWallet and sign in to the desktop again; or choose a file by setting LISTWELL_TOKEN_STORE=file:PATH.</source>
        <translation>No hay ningún llavero de contraseñas disponible en este equipo (servicio org.freedesktop.secrets). Instale gnome-keyring o KWallet y vuelva a entrar en el escritorio; o bien elija un archivo con LISTWELL_TOKEN_STORE=file:PATH.</translation>
    </message>
    <message>
        <source>Listwell was not allowed to use the keychain of this computer. Try again and allow it.</source>
        <translation>Listwell no recibió permiso para usar el llavero de contraseñas de este equipo. Inténtelo de nuevo y permita el acceso.</translation>
    </message>
    <message>
        <source>The keychain of this computer is locked. Unlock it and try again.</source>
        <translation>El llavero de contraseñas de este equipo está bloqueado. Desbloquéelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Listwell was started with the setting QT_NO_GLIB, and therefore cannot use the keychain. Start it without this setting.</source>
        <translation>Listwell se inició con la opción QT_NO_GLIB y por eso no puede usar el llavero de contraseñas. Inícielo sin esa opción.</translation>
    </message>
    <message>
        <source>Listwell cannot write to its data folder. Check its permissions and the free space.</source>
        <translation>Listwell no puede escribir en su carpeta de datos. Revise los permisos y el espacio libre.</translation>
    </message>
    <message>
        <source>The keychain of this computer is slow to respond. Check whether it asks for a password somewhere.</source>
        <translation>El llavero de contraseñas de este equipo tarda en responder. Compruebe si está pidiendo una contraseña en alguna ventana.</translation>
    </message>
    <message>
        <source>You are logged out. The saved login will be erased from the keychain as soon as it is unlocked.</source>
        <translation>Se cerró la sesión. Los datos guardados se borrarán del llavero de contraseñas en cuanto se desbloquee.</translation>
    </message>
    <message>
        <source>Logging in with the browser needs one of the ports %1 on this computer, and other programs use all of them. Close the other login, or try again after restarting the computer.</source>
        <translation>Para iniciar sesión con el navegador se necesita uno de los puertos %1 de este equipo, y otros programas los usan todos. Cierre el otro inicio de sesión, o reinicie el equipo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Another Listwell program is renewing the login and has not finished. Close it and try again.</source>
        <translation>Otro programa de Listwell está renovando la sesión y no termina. Ciérrelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Renewing the login was cancelled.</source>
        <translation>Se canceló la renovación de la sesión.</translation>
    </message>
    <message>
        <source>Constant Contact does not accept the way Listwell is registered there (%1). The person who set up the API key must check the application&apos;s settings.</source>
        <translation>Constant Contact no acepta la forma en que Listwell está registrado allí (%1). La persona que creó la clave de API debe revisar la configuración de la aplicación.</translation>
    </message>
    <message>
        <source>This login will be forgotten when the program closes. %1</source>
        <comment>%1: the reason, in whole sentences</comment>
        <translation>Esta sesión se olvidará al cerrar el programa. %1</translation>
    </message>
    <message>
        <source>Listwell is not connected to Constant Contact. Click CONNECT BUSINESS.</source>
        <translation>Listwell no está conectado a Constant Contact. Haga clic en CONECTAR NEGOCIO.</translation>
    </message>
    <message>
        <source>The program is closing.</source>
        <translation>El programa se está cerrando.</translation>
    </message>
    <message>
        <source>The login was sent, but no response from Constant Contact arrived. Click CONNECT BUSINESS to log in again. If this network has a login page of its own, open any web page in your browser first.</source>
        <translation>El inicio de sesión se envió, pero no llegó respuesta de Constant Contact. Haga clic en CONECTAR NEGOCIO para volver a iniciar sesión. Si esta red tiene su propia página de acceso, abra antes cualquier página web en el navegador.</translation>
    </message>
    <message>
        <source>Constant Contact&apos;s response was lost while the login was being renewed. Listwell will try again automatically.</source>
        <translation>La respuesta de Constant Contact se perdió mientras se renovaba la sesión. Listwell volverá a intentarlo automáticamente.</translation>
    </message>
    <message>
        <source>Constant Contact&apos;s response to the login could not be read. Try again in a few minutes.</source>
        <translation>No se pudo leer la respuesta de Constant Contact al inicio de sesión. Inténtelo de nuevo en unos minutos.</translation>
    </message>
    <message>
        <source>Constant Contact asks you to wait before the next login. Try again in a minute.</source>
        <translation>Constant Contact pide esperar antes del próximo inicio de sesión. Inténtelo de nuevo en un minuto.</translation>
    </message>
    <message>
        <source>Constant Contact&apos;s login is not working right now. Try again in a few minutes.</source>
        <translation>El inicio de sesión de Constant Contact no funciona en este momento. Inténtelo de nuevo en unos minutos.</translation>
    </message>
    <message>
        <source>Constant Contact did not accept this login: it has expired or was already used. Click CONNECT BUSINESS to log in again.</source>
        <translation>Constant Contact no aceptó este inicio de sesión, porque caducó o ya se había usado. Haga clic en CONECTAR NEGOCIO para volver a iniciar sesión.</translation>
    </message>
    <message>
        <source>The permission %1 was not granted, and Listwell cannot work without it. Log in again and allow all requested permissions.</source>
        <translation>No se concedió el permiso %1, y Listwell no puede funcionar sin él. Vuelva a iniciar sesión y conceda todos los permisos solicitados.</translation>
    </message>
</context>
<context>
    <name>Auth::LoginHelper</name>
    <message>
        <source>The login page cannot be shown inside the program on this computer. Use your browser instead.</source>
        <translation>En este equipo no se puede mostrar la página de inicio de sesión dentro del programa. Use su navegador.</translation>
    </message>
    <message>
        <source>The login window could not be started. Use your browser instead.</source>
        <translation>No se pudo abrir la ventana de inicio de sesión. Use su navegador.</translation>
    </message>
</context>
<context>
    <name>Auth::RedirectPage</name>
    <message>
        <source>en</source>
        <comment>language</comment>
        <extracomment>the code of the language that you translate into, as HTML writes it: fr-CA</extracomment>
        <translation>es</translation>
    </message>
    <message>
        <source>You can close this tab and return to the program</source>
        <translation>Puede cerrar esta pestaña y volver al programa</translation>
    </message>
    <message>
        <source>Listwell continues from here.</source>
        <translation>Listwell continúa desde aquí.</translation>
    </message>
</context>
<context>
    <name>BackupState</name>
    <message>
        <source>The backup is being written…</source>
        <translation>La copia de seguridad se está guardando…</translation>
    </message>
    <message numerus="yes">
        <source>Saved and checked: %1, with %Ln client(s). It contains personal data, so keep it in a safe place.</source>
        <comment>path of the file</comment>
        <translation>
            <numerusform>Guardado y comprobado: %1, con %Ln cliente. Contiene datos personales: guárdelo en un lugar seguro.</numerusform>
            <numerusform>Guardado y comprobado: %1, con %Ln clientes. Contiene datos personales: guárdelo en un lugar seguro.</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup is being checked…</source>
        <translation>La copia de seguridad se está comprobando…</translation>
    </message>
    <message>
        <source>A client profile has changes that are not saved. Save or discard them, then restore the backup.</source>
        <translation>Un perfil de cliente tiene cambios sin guardar. Guárdelos o descártelos, y restaure después la copia de seguridad.</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>log in; prints the address to open and waits</source>
        <translation>iniciar sesión; muestra la dirección que hay que abrir y espera</translation>
    </message>
    <message>
        <source>show the account&apos;s contact lists</source>
        <translation>mostrar las listas de contactos de la cuenta</translation>
    </message>
    <message>
        <source>choose the list to keep in sync</source>
        <translation>elegir la lista que se mantendrá sincronizada</translation>
    </message>
    <message>
        <source>show what a sync would do, also with another list; sends nothing</source>
        <translation>mostrar lo que haría una sincronización, también con otra lista; no envía nada</translation>
    </message>
    <message>
        <source>run one sync now</source>
        <translation>sincronizar una vez ahora</translation>
    </message>
    <message>
        <source>keep running and sync on schedule until SIGTERM; also import the
client reports that appear in DIR</source>
        <translation>sigue en marcha y sincroniza según el horario hasta SIGTERM;
importa también los informes de clientes que aparezcan en DIR</translation>
    </message>
    <message>
        <source>show connection, list, last and next sync, and totals</source>
        <translation>mostrar la conexión, la lista, la última y la próxima sincronización, y los totales</translation>
    </message>
    <message>
        <source>explain why a client is on the list or not, and what to do
WHO: an e-mail address, an id, or the studio&apos;s client ID</source>
        <translation>explicar por qué un cliente está o no en la lista y qué se puede hacer
WHO: un correo electrónico, un id o el ID de cliente del estudio</translation>
    </message>
    <message>
        <source>FILE: a CSV report, or an Excel workbook (.xlsx)</source>
        <translation>FILE: un informe CSV o un libro de Excel (.xlsx)</translation>
    </message>
    <message>
        <source>S: comma, semicolon, tab, bar or another character</source>
        <translation>S: comma (coma), semicolon (punto y coma), tab (tabulación), bar (barra) u otro carácter</translation>
    </message>
    <message>
        <source>O: day-first or month-first</source>
        <translation>O: day-first (primero el día) o month-first (primero el mes)</translation>
    </message>
    <message>
        <source>OUT: a CSV file for the refused rows, to be corrected and imported</source>
        <translation>OUT: un archivo CSV para las filas rechazadas, para corregirlas e importarlas</translation>
    </message>
    <message>
        <source>FIELD: a KEY of clients add, full_name, news_and_updates, opt_out,
or - to leave the column out; remembered for reports with these headings</source>
        <translation>FIELD: una KEY de clients add, full_name, news_and_updates, opt_out
o - para omitir la columna; se recuerda para los informes con estos encabezados</translation>
    </message>
    <message>
        <source>--missing lists the active clients who are not in the report;
--deactivate-missing deactivates them, if the report lists all
clients; more than 5 % only with --release-brake</source>
        <translation>--missing muestra los clientes activos que no están en el informe;
--deactivate-missing los desactiva, si el informe incluye a todos
los clientes; más del 5&#xa0;% solo con --release-brake</translation>
    </message>
    <message>
        <source>take the last import back, as far as it can be</source>
        <translation>deshacer la última importación, hasta donde se pueda</translation>
    </message>
    <message>
        <source>removed clients are kept for 30 days and can be put back</source>
        <translation>los clientes eliminados se conservan 30 días y se pueden restaurar</translation>
    </message>
    <message>
        <source>delete a removed client for good</source>
        <translation>eliminar para siempre a un cliente ya eliminado</translation>
    </message>
    <message>
        <source>merge the first profile into the second</source>
        <translation>combinar el primer perfil con el segundo, que se conserva</translation>
    </message>
    <message>
        <source>S: profile, booking or front_desk</source>
        <translation>S: profile (perfil), booking (reserva) o front_desk (recepción)</translation>
    </message>
    <message>
        <source>send Constant Contact&apos;s one invitation to resubscribe</source>
        <translation>enviar la única invitación de Constant Contact para volver a suscribirse</translation>
    </message>
    <message>
        <source>T: text, number, date, checkbox, select or radio</source>
        <translation>T: text, number, date, checkbox, select o radio</translation>
    </message>
    <message>
        <source>write every consent answer and its source to a file</source>
        <translation>guardar en un archivo cada respuesta de consentimiento y su origen</translation>
    </message>
    <message>
        <source>copy all of the studio&apos;s data, without the login, to a file</source>
        <translation>copiar a un archivo todos los datos del estudio, sin la sesión</translation>
    </message>
    <message>
        <source>replace the studio&apos;s data by a backup; nobody is added before
the next sync has read who unsubscribed or left</source>
        <translation>reemplazar los datos del estudio por una copia de seguridad; no se agrega
a nadie hasta que una sincronización haya leído quién se dio de baja o salió</translation>
    </message>
    <message>
        <source>write versions, settings, numbers and the last lines of the log to a
file for support, without names, addresses and logins</source>
        <translation>guardar versiones, ajustes, cifras y las últimas líneas del registro en un
archivo de soporte, sin nombres, direcciones ni sesiones</translation>
    </message>
    <message>
        <source>forget the login; keep clients and history</source>
        <translation>olvidar la sesión; se conservan los clientes y el historial</translation>
    </message>
    <message>
        <source>fill a new data directory with invented clients for a
practice account; --reset restores both to the start</source>
        <translation>llenar una carpeta de datos nueva con clientes ficticios para una
cuenta de práctica; --reset devuelve ambas a su estado original</translation>
    </message>
    <message>
        <source>Backup written and checked. Clients: %1. The login is not part of it.
It holds personal data: keep it in a safe place.</source>
        <translation>Copia de seguridad guardada y comprobada. Clientes: %1. No incluye la sesión.
Contiene datos personales: guárdela en un lugar seguro.</translation>
    </message>
    <message>
        <source>The file “%1” does not exist.</source>
        <translation>El archivo “%1” no existe.</translation>
    </message>
    <message>
        <source>Clients: %1. %2</source>
        <translation>Clientes: %1. %2</translation>
    </message>
    <message>
        <source>There are no clients yet.</source>
        <translation>Todavía no hay clientes.</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Eliminado: %1</translation>
    </message>
    <message>
        <source>%1  %2  %3  removed: %4</source>
        <translation>%1  %2  %3  eliminado: %4</translation>
    </message>
    <message>
        <source>There are no removed clients.</source>
        <translation>No hay clientes eliminados.</translation>
    </message>
    <message>
        <source>Deleted for good.</source>
        <translation>Eliminado para siempre.</translation>
    </message>
    <message>
        <source>--source takes profile, booking or front_desk.</source>
        <translation>--source admite profile, booking o front_desk.</translation>
    </message>
    <message>
        <source>Restored: %1   kept: %2</source>
        <translation>Restaurados: %1   conservados: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The file “%1” cannot be written.</source>
        <translation>No se puede escribir el archivo “%1”.</translation>
    </message>
    <message>
        <source>Rows written: %1</source>
        <translation>Filas escritas: %1</translation>
    </message>
    <message>
        <source>There is no custom field with the label “%1”. Add it with: fields add</source>
        <translation>No hay ningún campo personalizado con la etiqueta “%1”. Agréguelo con: fields add</translation>
    </message>
    <message>
        <source>%1  %2  %3  news and updates: %4  (%5)</source>
        <translation>%1  %2  %3  noticias y novedades: %4  (%5)</translation>
    </message>
    <message>
        <source>“%1” does not have the form KEY=VALUE.</source>
        <translation>“%1” no tiene la forma KEY=VALUE.</translation>
    </message>
    <message>
        <source>A birthday must have the form YYYY-MM-DD, or --MM-DD without the year.</source>
        <translation>Una fecha de nacimiento debe tener la forma AAAA-MM-DD, o --MM-DD sin el año.</translation>
    </message>
    <message>
        <source>A status must be active or deactivated.</source>
        <translation>El estado (status) debe ser active (activo) o deactivated (desactivado).</translation>
    </message>
    <message>
        <source>Use clients subscribe or clients unsubscribe to change the answer to news and updates.</source>
        <translation>Use clients subscribe o clients unsubscribe para cambiar la respuesta sobre noticias y novedades.</translation>
    </message>
    <message>
        <source>“%1” is not a field of a client.</source>
        <translation>“%1” no es un campo de un cliente.</translation>
    </message>
    <message>
        <source>Open this address in your browser and log in to Constant Contact:
%1
Waiting for the browser at %2 …</source>
        <translation>Abra esta dirección en su navegador e inicie sesión en Constant Contact:
%1
Esperando al navegador en %2 …</translation>
    </message>
    <message>
        <source>--timeout takes a number of seconds.</source>
        <translation>--timeout admite un número de segundos.</translation>
    </message>
    <message>
        <source>This login lasts for one day only: Constant Contact did not allow Listwell to renew it. The person who set up the API key must enable offline access there.</source>
        <translation>Esta sesión dura un solo día: Constant Contact no permitió que Listwell la renovara. La persona que configuró la clave de API debe activar allí el acceso sin conexión.</translation>
    </message>
    <message>
        <source>Connected to %1.</source>
        <translation>Conectado a %1.</translation>
    </message>
    <message>
        <source>This is a different account than last time. Choose a list of this account.</source>
        <translation>Esta cuenta no es la de la última vez. Elija una lista de esta cuenta.</translation>
    </message>
    <message>
        <source>The account has no lists yet.</source>
        <translation>La cuenta todavía no tiene listas.</translation>
    </message>
    <message>
        <source>The list “%1” is now kept in sync.</source>
        <translation>La lista “%1” se mantendrá sincronizada a partir de ahora.</translation>
    </message>
    <message>
        <source>Disconnecting forgets the login. Add --yes to confirm.</source>
        <translation>Al desconectar se olvida la sesión. Agregue --yes para confirmar.</translation>
    </message>
    <message>
        <source>Disconnected. Clients and history were kept.</source>
        <translation>Desconectado. Se conservaron los clientes y el historial.</translation>
    </message>
    <message>
        <source>There are no custom fields yet.</source>
        <translation>Todavía no hay campos personalizados.</translation>
    </message>
    <message>
        <source>--type takes text, number, date, checkbox, select or radio.</source>
        <translation>--type admite text, number, date, checkbox, select o radio.</translation>
    </message>
    <message>
        <source>%1 of %2 active clients are not in the report, more than 5 %. Nothing was imported. If the report lists all clients, add --release-brake.</source>
        <translation>%1 de %2 clientes activos no están en el informe, más del 5&#xa0;%. No se importó nada. Si el informe incluye a todos los clientes, agregue --release-brake.</translation>
    </message>
    <message>
        <source>No row of the report could be read, so no client was deactivated.</source>
        <translation>No se pudo leer ninguna fila del informe, así que no se desactivó a ningún cliente.</translation>
    </message>
    <message>
        <source>Rows that cannot be read may be of any client: %1. So no client was deactivated. Correct the rows in the report, and import it again.</source>
        <translation>Filas que no se pueden leer y que podrían ser de cualquier cliente: %1. Por eso no se desactivó a ningún cliente. Corrija las filas en el informe e impórtelo de nuevo.</translation>
    </message>
    <message>
        <source>--release-brake needs --deactivate-missing.</source>
        <translation>--release-brake requiere --deactivate-missing.</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>línea %1: %2</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
    </message>
    <message>
        <source>Read as %1, separated by %2, headings in line %3</source>
        <translation>Leído como %1, con separador %2, encabezados en la línea %3</translation>
    </message>
    <message>
        <source>Read from the sheet “%1”, headings in line %2</source>
        <translation>Leído de la hoja “%1”, encabezados en la línea %2</translation>
    </message>
    <message>
        <source>Sheets: %1</source>
        <translation>Hojas: %1</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>no se usa</translation>
    </message>
    <message>
        <source>as chosen</source>
        <translation>según lo elegido</translation>
    </message>
    <message>
        <source>Columns: %1</source>
        <translation>Columnas: %1</translation>
    </message>
    <message>
        <source>Use --date-order day-first or --date-order month-first.</source>
        <translation>Use --date-order day-first (primero el día) o --date-order month-first (primero el mes).</translation>
    </message>
    <message>
        <source>%1: “%2” is neither yes nor no and changed nothing; rows: %3</source>
        <translation>%1: “%2” no significa sí ni no, así que no cambió nada; filas: %3</translation>
    </message>
    <message>
        <source>Active clients not in the report: %1 of %2   deactivated: %3</source>
        <translation>Clientes activos que no están en el informe: %1 de %2   desactivados: %3</translation>
    </message>
    <message>
        <source>%1 (stays active: a row may be theirs)</source>
        <translation>%1 (sigue activo: una fila podría ser suya)</translation>
    </message>
    <message>
        <source>Rows: %1   added: %2   updated: %3   unchanged: %4   refused: %5</source>
        <translation>Filas: %1   agregados: %2   actualizados: %3   sin cambios: %4   rechazadas: %5</translation>
    </message>
    <message>
        <source>Cells that were left out:</source>
        <translation>Celdas omitidas:</translation>
    </message>
    <message>
        <source>To check:</source>
        <translation>Por revisar:</translation>
    </message>
    <message>
        <source>Skipped, because they are not clients:</source>
        <translation>Omitidas, porque no son clientes:</translation>
    </message>
    <message>
        <source>Refused rows saved: %1</source>
        <translation>Filas rechazadas guardadas: %1</translation>
    </message>
    <message>
        <source>This data directory does not contain a practice studio, so it is not reset. Choose another one with --data-dir.</source>
        <translation>Esta carpeta de datos no contiene un estudio de práctica, así que no se restablece. Elija otra con --data-dir.</translation>
    </message>
    <message>
        <source>This data directory is already in use, so it is not filled. Choose another one with --data-dir. A practice studio can be restored with --reset.</source>
        <translation>Esta carpeta de datos ya está en uso, así que no se llena. Elija otra con --data-dir. Un estudio de práctica se puede restablecer con --reset.</translation>
    </message>
    <message>
        <source>The practice studio is ready, with %1 clients.</source>
        <translation>El estudio de práctica está listo, con %1 clientes.</translation>
    </message>
    <message>
        <source>--column takes HEADING=FIELD.</source>
        <translation>--column admite HEADING=FIELD (encabezado=campo).</translation>
    </message>
    <message>
        <source>--encoding takes one of %1.</source>
        <translation>--encoding admite uno de estos valores: %1.</translation>
    </message>
    <message>
        <source>--separator takes comma, semicolon, tab, bar or another character.</source>
        <translation>--separator admite comma (coma), semicolon (punto y coma), tab (tabulación), bar (barra) u otro carácter.</translation>
    </message>
    <message>
        <source>--date-order takes day-first or month-first.</source>
        <translation>--date-order admite day-first (primero el día) o month-first (primero el mes).</translation>
    </message>
    <message>
        <source>Of these people, %1 were changed by the import of %2 on %3 (rows: %4). If that report was wrong, undo the import: `listwellctl clients undo-import`.</source>
        <translation>De estas personas, %1 cambiaron con la importación de %2 del %3 (filas: %4). Si ese informe era incorrecto, deshaga la importación: `listwellctl clients undo-import`.</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Agregados: %1</translation>
    </message>
    <message>
        <source>Updated: %1</source>
        <translation>Actualizados: %1</translation>
    </message>
    <message>
        <source>Unsubscribed in Constant Contact: %1</source>
        <translation>Bajas en Constant Contact: %1</translation>
    </message>
    <message>
        <source>Unsubscribed here: %1</source>
        <translation>Bajas aquí: %1</translation>
    </message>
    <message>
        <source>Left the list: %1</source>
        <translation>Salieron de la lista: %1</translation>
    </message>
    <message>
        <source>Removed from the list: %1</source>
        <translation>Quitados de la lista: %1</translation>
    </message>
    <message>
        <source>Calls: %1</source>
        <translation>Llamadas: %1</translation>
    </message>
    <message>
        <source>Still being processed by Constant Contact: %1</source>
        <translation>Constant Contact aún los procesa: %1</translation>
    </message>
    <message>
        <source>Needs attention: %1: %2</source>
        <translation>Requiere atención: %1: %2</translation>
    </message>
    <message>
        <source>The folder “%1” does not exist.</source>
        <translation>La carpeta «%1» no existe.</translation>
    </message>
    <message>
        <source>Report “%1” on %2: %3</source>
        <comment>file, time, outcome</comment>
        <translation>Informe «%1», %2: %3</translation>
    </message>
    <message>
        <source>rows: %1   added: %2   updated: %3   unchanged: %4   refused: %5</source>
        <translation>filas: %1   añadidos: %2   actualizados: %3   sin cambios: %4   rechazadas: %5</translation>
    </message>
    <message>
        <source>Import it with: %1</source>
        <translation>Impórtelo con: %1</translation>
    </message>
    <message>
        <source>Sync on %1
%2</source>
        <translation>Sincronización del %1
%2</translation>
    </message>
    <message>
        <source>Support file written. It holds no names, addresses, logins or keys: versions, settings,
numbers and the last lines of the log. Read it before you send it.</source>
        <translation>Archivo de soporte guardado. No contiene nombres, direcciones, sesiones ni claves, sino versiones, ajustes,
cifras y las últimas líneas del registro. Léalo antes de enviarlo.</translation>
    </message>
    <message>
        <source>Not connected.</source>
        <translation>Sin conexión.</translation>
    </message>
    <message>
        <source>Logged in until %1; every sync extends it.</source>
        <translation>Sesión iniciada hasta el %1; cada sincronización la prolonga.</translation>
    </message>
    <message>
        <source>Logged in until %1, for one day only.</source>
        <translation>Sesión iniciada hasta el %1, solo por un día.</translation>
    </message>
    <message>
        <source>List: %1</source>
        <translation>Lista: %1</translation>
    </message>
    <message>
        <source>Last sync: %1   Next sync: %2   Calls today: %3</source>
        <translation>Última sincronización: %1   Próxima sincronización: %2   Llamadas hoy: %3</translation>
    </message>
    <message>
        <source>Waiting for more than a day: %1. `listwellctl why` shows the reason.</source>
        <translation>Pendientes desde hace más de un día: %1. `listwellctl why` muestra el motivo.</translation>
    </message>
    <message>
        <source>The brake stopped the last sync: %1 of %2 people would leave the list.</source>
        <translation>El freno de seguridad detuvo la última sincronización: %1 de %2 personas saldrían de la lista.</translation>
    </message>
    <message>
        <source>--wait takes a number of seconds.</source>
        <translation>--wait admite un número de segundos.</translation>
    </message>
    <message>
        <source>To add: %1   to update: %2   to unsubscribe: %3   to remove: %4</source>
        <translation>Por agregar: %1   por actualizar: %2   por dar de baja: %3   por quitar: %4</translation>
    </message>
    <message>
        <source>Your clients on “%1”, the list in use: %2</source>
        <translation>Sus clientes en “%1”, la lista en uso: %2</translation>
    </message>
    <message>
        <source>clients</source>
        <translation>clientes</translation>
    </message>
    <message>
        <source>on_list</source>
        <translation>en la lista</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>pendiente de envío</translation>
    </message>
    <message>
        <source>no_consent</source>
        <translation>aún sin preguntar</translation>
    </message>
    <message>
        <source>unsubscribed</source>
        <translation>se dio de baja</translation>
    </message>
    <message>
        <source>left_list</source>
        <translation>salió de la lista</translation>
    </message>
    <message>
        <source>asked_back</source>
        <translation>pidió volver</translation>
    </message>
    <message>
        <source>no_address</source>
        <translation>sin correo electrónico</translation>
    </message>
    <message>
        <source>shared_address</source>
        <translation>comparte dirección</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>requiere atención</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>never_asked</source>
        <translation>sin preguntar</translation>
    </message>
    <message>
        <source>add</source>
        <translation>agregar</translation>
    </message>
    <message>
        <source>update</source>
        <translation>actualizar</translation>
    </message>
    <message>
        <source>unsubscribe</source>
        <translation>dar de baja</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>quitar</translation>
    </message>
    <message>
        <source>held</source>
        <translation>no se envía</translation>
    </message>
    <message>
        <source>added</source>
        <translation>agregados</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>con cambios</translation>
    </message>
    <message>
        <source>consent_changes</source>
        <translation>cambios de consentimiento</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>coma</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>punto y coma</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulación</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>barra</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importado</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>list profiles that are likely one person: the same name, and the
same birthday, phone or e-mail</source>
        <translation>listar los perfiles que parecen ser de una misma persona: mismo
nombre y misma fecha de nacimiento, teléfono o correo</translation>
    </message>
    <message>
        <source>There are no likely duplicates.</source>
        <translation>No hay posibles duplicados.</translation>
    </message>
    <message>
        <source>take the last merge back, until the next sync has sent it</source>
        <translation>deshacer la última combinación, antes de la próxima sincronización</translation>
    </message>
    <message>
        <source>clients with the same address, and whose details are sent:
--send this client&apos;s, --by-rule the oldest one&apos;s again</source>
        <translation>clientes con la misma dirección y de quién se envían los datos:
--send los de este cliente, --by-rule de nuevo los del más antiguo</translation>
    </message>
    <message>
        <source>--send and --by-rule exclude each other.</source>
        <translation>--send y --by-rule se excluyen mutuamente.</translation>
    </message>
    <message>
        <source>Rows whose yes does not count, because a no stands for the person or the address: %1</source>
        <translation>Filas cuyo “sí” no cuenta porque hay un “no” vigente de la persona o de la dirección: %1</translation>
    </message>
    <message>
        <source>reports with the former name still mean the field, and it keeps
its name in Constant Contact</source>
        <translation>los informes con el nombre anterior siguen refiriéndose al campo,
que conserva su nombre en Constant Contact</translation>
    </message>
    <message>
        <source>order of the fields in profiles and exports: 1 is the first</source>
        <translation>orden de los campos en los perfiles y exportaciones: 1 es el primero</translation>
    </message>
    <message>
        <source>whether the values are sent; those that are no longer sent stay
in Constant Contact as they are</source>
        <translation>si se envían los valores; los que ya no se envían quedan como
están en Constant Contact</translation>
    </message>
    <message>
        <source>%1, not sent</source>
        <comment>a custom field</comment>
        <translation>%1, no se envía</translation>
    </message>
    <message>
        <source>The place is a number: 1 for the first field.</source>
        <translation>El lugar es un número: 1 para el primer campo.</translation>
    </message>
    <message>
        <source>Say yes to send the field, or no to keep its values here.</source>
        <translation>Indique yes para enviar el campo, o no para conservar sus valores aquí.</translation>
    </message>
    <message>
        <source>LINE: of a row to check: --same-person imports it as the client
whom it contradicts, --skip leaves it out</source>
        <translation>LINE: de una fila por revisar; --same-person la importa como el cliente
al que contradice, --skip la omite</translation>
    </message>
    <message>
        <source>--%1 needs the number of a line, and a line only once.</source>
        <translation>--%1 necesita el número de una línea, y cada línea una sola vez.</translation>
    </message>
    <message>
        <source>Rows left out, as you decided: %1</source>
        <translation>Filas omitidas, como usted decidió: %1</translation>
    </message>
    <message>
        <source>left_out</source>
        <translation>omitidas</translation>
    </message>
    <message>
        <source>To be added although they left “%1”: %2</source>
        <translation>Se añadirán aunque dejaron la lista “%1”: %2</translation>
    </message>
    <message>
        <source>the fields in Constant Contact, and to which of them a field
belongs; without LABEL_THERE, to one with its own name</source>
        <translation>los campos de Constant Contact, y a cuál de ellos pertenece
un campo; sin LABEL_THERE, a uno con su mismo nombre</translation>
    </message>
    <message>
        <source>The account has no custom fields yet.</source>
        <translation>La cuenta aún no tiene campos personalizados.</translation>
    </message>
    <message>
        <source>On the list already, of those to add: %1</source>
        <translation>Ya en la lista, de los que se agregan: %1</translation>
    </message>
    <message>
        <source>E: UTF-8, UTF-16LE, UTF-16BE, Windows-1252, MacRoman,
DOS-850 or Windows-1250</source>
        <translation>E: UTF-8, UTF-16LE, UTF-16BE, Windows-1252, MacRoman,
DOS-850 o Windows-1250</translation>
    </message>
    <message>
        <source>remove a field that no profile has a value in</source>
        <translation>eliminar un campo que ningún perfil usa</translation>
    </message>
</context>
<context>
    <name>ClientNames</name>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClientState</name>
    <message>
        <source>On the list</source>
        <translation>En la lista</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Pendiente de envío</translation>
    </message>
    <message>
        <source>Has changes that go to Constant Contact with the next sync.</source>
        <translation>Tiene cambios que se enviarán a Constant Contact en la próxima sincronización.</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Aún sin preguntar</translation>
    </message>
    <message>
        <source>Has not been asked about news and updates, so is not sent to Constant Contact.</source>
        <translation>Aún no se le ha preguntado por las noticias y novedades, así que no se envía a Constant Contact.</translation>
    </message>
    <message>
        <source>Unsubscribed</source>
        <translation>Se dio de baja</translation>
    </message>
    <message>
        <source>Said no to news and updates, here or in Constant Contact.</source>
        <translation>Dijo que no a las noticias y novedades, aquí o en Constant Contact.</translation>
    </message>
    <message>
        <source>Left the list</source>
        <translation>Salió de la lista</translation>
    </message>
    <message>
        <source>Asked to come back</source>
        <translation>Pidió volver</translation>
    </message>
    <message>
        <source>Said yes again after unsubscribing. Must confirm this in an e-mail from Constant Contact.</source>
        <translation>Volvió a decir que sí después de darse de baja. Debe confirmarlo en un correo de Constant Contact.</translation>
    </message>
    <message>
        <source>No e-mail address</source>
        <translation>Sin correo electrónico</translation>
    </message>
    <message>
        <source>Has no e-mail address.</source>
        <translation>No tiene dirección de correo electrónico.</translation>
    </message>
    <message>
        <source>Shares an address</source>
        <translation>Comparte dirección</translation>
    </message>
    <message>
        <source>Shares an e-mail address with another client, whose details are sent.</source>
        <translation>Comparte la dirección de correo electrónico con otro cliente, cuyos datos son los que se envían.</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Requiere atención</translation>
    </message>
    <message>
        <source>Cannot be sent until the profile is corrected.</source>
        <translation>No se puede enviar hasta que se corrija el perfil.</translation>
    </message>
    <message>
        <source>Was on the list when the business was last connected.</source>
        <translation>Estaba en la lista la última vez que se conectó el negocio.</translation>
    </message>
    <message>
        <source>Has changes that go to Constant Contact once a business is connected.</source>
        <translation>Tiene cambios que se enviarán a Constant Contact cuando se conecte un negocio.</translation>
    </message>
    <message>
        <source>Is on the list in Constant Contact, and every change was sent.</source>
        <translation>Está en la lista de Constant Contact, y se enviaron todos los cambios.</translation>
    </message>
    <message>
        <source>Left this list in Constant Contact and is not added again without a new yes, or the profile is deactivated.</source>
        <translation>Salió de esta lista en Constant Contact y no se volverá a agregar sin un nuevo “sí”, o el perfil está desactivado.</translation>
    </message>
    <message>
        <source>Off the list</source>
        <translation>Fuera de la lista</translation>
    </message>
</context>
<context>
    <name>ColumnFields</name>
    <message>
        <source>Client ID</source>
        <translation>ID de cliente</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>First and last name</source>
        <translation>Nombre y apellidos</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>Teléfono móvil</translation>
    </message>
    <message>
        <source>Home phone</source>
        <translation>Teléfono de casa</translation>
    </message>
    <message>
        <source>Work phone</source>
        <translation>Teléfono del trabajo</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Calle y número</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado o provincia</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>Active or deactivated</source>
        <translation>Activo o desactivado</translation>
    </message>
    <message>
        <source>Agreed to e-mails</source>
        <translation>Aceptó correos</translation>
    </message>
    <message>
        <source>Declined e-mails</source>
        <translation>Rechazó correos</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Se omite</translation>
    </message>
    <message>
        <source>Custom field: %1</source>
        <translation>Campo personalizado: %1</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Automatic: %1</source>
        <translation>Automático: %1</translation>
    </message>
    <message>
        <source>New custom field: %1</source>
        <translation>Nuevo campo personalizado: %1</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omitir</translation>
    </message>
</context>
<context>
    <name>ConnectionState</name>
    <message>
        <source>Connecting to the Constant Contact login page…</source>
        <translation>Conectando con la página de inicio de sesión de Constant Contact…</translation>
    </message>
    <message>
        <source>The Constant Contact login page is open. Log in there and click Allow.</source>
        <translation>La página de inicio de sesión de Constant Contact está abierta. Inicie sesión allí y haga clic en Permitir.</translation>
    </message>
    <message>
        <source>No browser could be opened. Copy the address below into a browser on this computer, log in there, and click Allow.</source>
        <translation>No se pudo abrir ningún navegador. Copie la dirección de abajo en un navegador de este equipo, inicie sesión allí y haga clic en Permitir.</translation>
    </message>
    <message>
        <source>The Constant Contact login page is open in your browser. Log in there, click Allow, and come back here.</source>
        <translation>La página de inicio de sesión de Constant Contact está abierta en su navegador. Inicie sesión allí, haga clic en Permitir y vuelva aquí.</translation>
    </message>
    <message>
        <source>You are logged in. Finishing the connection…</source>
        <translation>Sesión iniciada. Terminando la conexión…</translation>
    </message>
    <message>
        <source>You are logged in. Reading the business name…</source>
        <translation>Sesión iniciada. Leyendo el nombre del negocio…</translation>
    </message>
    <message>
        <source>This login is valid for one day only, until %1, because Constant Contact does not allow Listwell to renew it. Ask the owner of the API key to turn on offline access for it.</source>
        <translation>Esta sesión solo es válida durante un día (hasta el %1), porque Constant Contact no permite que Listwell la renueve. Pida a la persona propietaria de la clave de API que active el acceso sin conexión.</translation>
    </message>
    <message numerus="yes">
        <source>The login has not been used for %Ln day(s). It ends on %1 unless Listwell syncs before then.</source>
        <translation>
            <numerusform>La sesión lleva %Ln día sin usarse. Terminará el %1 si Listwell no sincroniza antes.</numerusform>
            <numerusform>La sesión lleva %Ln días sin usarse. Terminará el %1 si Listwell no sincroniza antes.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is a different Constant Contact account from last time. Choose the list to use in it.</source>
        <translation>Esta cuenta de Constant Contact no es la misma de la última vez. Elija la lista que desea usar en ella.</translation>
    </message>
    <message>
        <source>You are disconnected. The saved login could not be erased yet because the keychain is locked. Listwell keeps trying.</source>
        <translation>El negocio está desconectado. La sesión guardada aún no se ha podido borrar, porque el llavero de contraseñas está bloqueado. Listwell seguirá intentándolo.</translation>
    </message>
    <message>
        <source>The last sync is still stopped, and nobody was removed from the list. Click Sync now to check the numbers again.</source>
        <translation>La última sincronización sigue detenida y no se ha quitado a nadie de la lista. Haga clic en Sincronizar para revisar las cifras de nuevo.</translation>
    </message>
    <message>
        <source>Removing your clients from the list…</source>
        <translation>Quitando a sus clientes de la lista…</translation>
    </message>
    <message>
        <source>Disconnecting…</source>
        <translation>Desconectando…</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s)</source>
        <translation>
            <numerusform>%Ln contacto</numerusform>
            <numerusform>%Ln contactos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, counted %2</source>
        <comment>number of contacts, time</comment>
        <translation>%1 (recuento: %2)</translation>
    </message>
    <message>
        <source>%1. Saving…</source>
        <translation>%1. Guardando…</translation>
    </message>
    <message>
        <source>%1. Not saved yet: click SAVE to connect this list.</source>
        <translation>%1. Aún sin guardar: haga clic en GUARDAR para conectar esta lista.</translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>Sincronizando…</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>No sync yet</source>
        <translation>Aún no se ha sincronizado</translation>
    </message>
    <message>
        <source>after you log in again</source>
        <translation>cuando vuelva a iniciar sesión</translation>
    </message>
    <message>
        <source>after your decision</source>
        <translation>después de su decisión</translation>
    </message>
    <message>
        <source>after this sync</source>
        <translation>después de esta sincronización</translation>
    </message>
    <message>
        <source>not scheduled</source>
        <translation>sin programar</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>calls used today, daily limit</comment>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s) could not be sent to Constant Contact</source>
        <translation>
            <numerusform>No se pudo enviar %Ln cliente a Constant Contact</numerusform>
            <numerusform>No se pudieron enviar %Ln clientes a Constant Contact</numerusform>
        </translation>
    </message>
    <message>
        <source>Logged in until %1. Every sync extends the login.</source>
        <comment>date</comment>
        <translation>Sesión iniciada hasta el %1. Cada sincronización la prolonga.</translation>
    </message>
</context>
<context>
    <name>ConnectionSummary</name>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Connected – choose a list</source>
        <translation>Conectado: elija una lista</translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>Sincronizando…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unsubscribe(s) waiting</source>
        <translation>
            <numerusform>%Ln baja pendiente</numerusform>
            <numerusform>%Ln bajas pendientes</numerusform>
        </translation>
    </message>
    <message>
        <source>Will try again</source>
        <translation>Se volverá a intentar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s) need attention</source>
        <translation>
            <numerusform>%Ln cliente requiere atención</numerusform>
            <numerusform>%Ln clientes requieren atención</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) waiting</source>
        <translation>
            <numerusform>%Ln cambio pendiente</numerusform>
            <numerusform>%Ln cambios pendientes</numerusform>
        </translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Al día</translation>
    </message>
    <message>
        <source>Action needed</source>
        <translation>Acción necesaria</translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s) said no, and Constant Contact does not know it yet.</source>
        <translation>
            <numerusform>%Ln cliente dijo que no y Constant Contact aún no lo sabe.</numerusform>
            <numerusform>%Ln clientes dijeron que no y Constant Contact aún no lo sabe.</numerusform>
        </translation>
    </message>
    <message>
        <source>Listwell is reading your data.</source>
        <translation>Listwell está leyendo sus datos.</translation>
    </message>
    <message>
        <source>Your clients are not synced yet. To connect a list, go to Setup › Integrations › Constant Contact.</source>
        <translation>Sus clientes aún no están sincronizados. Para conectar una lista, vaya a Ajustes › Integraciones › Constant Contact.</translation>
    </message>
    <message>
        <source>One step left: choose the Constant Contact list for your clients.</source>
        <translation>Falta un paso: elija la lista de Constant Contact para sus clientes.</translation>
    </message>
    <message>
        <source>Syncing with Constant Contact…</source>
        <translation>Sincronizando con Constant Contact…</translation>
    </message>
    <message>
        <source>The next sync sends this to Constant Contact.</source>
        <translation>La próxima sincronización se lo comunicará a Constant Contact.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s) could not be sent to Constant Contact. Each is shown with the reason and what to do.</source>
        <translation>
            <numerusform>No se pudo enviar %Ln cliente a Constant Contact. Se muestra con el motivo y lo que hay que hacer.</numerusform>
            <numerusform>No se pudieron enviar %Ln clientes a Constant Contact. Cada uno se muestra con el motivo y lo que hay que hacer.</numerusform>
        </translation>
    </message>
    <message>
        <source>The changes go to Constant Contact with the next sync.</source>
        <translation>Los cambios se enviarán a Constant Contact en la próxima sincronización.</translation>
    </message>
    <message>
        <source>“%1” is in sync with your clients.</source>
        <comment>name of the list</comment>
        <translation>La lista “%1” está sincronizada con sus clientes.</translation>
    </message>
    <message>
        <source>Your data was restored from an earlier copy. For details, go to Setup › Integrations › Constant Contact.</source>
        <translation>Sus datos se restauraron de una copia anterior. Para ver los detalles, vaya a Ajustes › Integraciones › Constant Contact.</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>Send me news and updates by e-mail</source>
        <translation>Quiero recibir noticias y novedades por correo electrónico</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Aún sin preguntar</translation>
    </message>
    <message>
        <source>Client profile</source>
        <translation>Perfil del cliente</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Reserva</translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation>Recepción</translation>
    </message>
    <message>
        <source>Client report</source>
        <translation>Informe de clientes</translation>
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
        <translation>Constant Contact aceptó la tarea, pero no devolvió su identificador.</translation>
    </message>
    <message>
        <source>Constant Contact did not return the address of the export.</source>
        <translation>Constant Contact no devolvió la dirección de la exportación.</translation>
    </message>
    <message>
        <source>The request was cancelled.</source>
        <translation>Se canceló la solicitud.</translation>
    </message>
    <message>
        <source>The chosen list no longer exists in Constant Contact. Choose a list again.</source>
        <translation>La lista elegida ya no existe en Constant Contact. Vuelva a elegir una lista.</translation>
    </message>
    <message>
        <source>Constant Contact&apos;s response could not be read. Listwell will try again later.</source>
        <translation>No se pudo leer la respuesta de Constant Contact. Listwell volverá a intentarlo más tarde.</translation>
    </message>
    <message>
        <source>The user who logged in is not allowed to see the contacts of this Constant Contact account. Ask the owner of the account to allow it, or log in as a user who is allowed to.</source>
        <translation>La persona que inició sesión no tiene permiso para ver los contactos de esta cuenta de Constant Contact. Pida a la persona propietaria de la cuenta que lo conceda, o inicie sesión con un usuario que lo tenga.</translation>
    </message>
    <message>
        <source>The user who logged in is allowed to see the contacts of this Constant Contact account, but not change them. Ask the owner of the account to allow it, or log in as a user who is allowed to.</source>
        <translation>La persona que inició sesión puede ver los contactos de esta cuenta de Constant Contact, pero no modificarlos. Pida a la persona propietaria de la cuenta que conceda ese permiso, o inicie sesión con un usuario que lo tenga.</translation>
    </message>
    <message>
        <source>The user who logged in has the permission to manage contacts, but Constant Contact does not allow Listwell to use it. Disconnect and connect again; if that does not help, report it to the developers of Listwell.</source>
        <translation>La persona que inició sesión tiene permiso para administrar contactos, pero Constant Contact no deja que Listwell lo use. Desconecte el negocio y vuelva a conectarlo; si el problema continúa, informe al equipo de desarrollo de Listwell.</translation>
    </message>
    <message>
        <source>Constant Contact accepts no more calls today. Listwell continues after midnight UTC.</source>
        <translation>Constant Contact no acepta más llamadas hoy. Listwell continuará después de la medianoche UTC.</translation>
    </message>
    <message>
        <source>Constant Contact has too many unfinished jobs for this account. Listwell will try again in ten minutes.</source>
        <translation>Constant Contact tiene demasiadas tareas sin terminar para esta cuenta. Listwell volverá a intentarlo en diez minutos.</translation>
    </message>
    <message>
        <source>Constant Contact is receiving too many requests. Try again in a minute.</source>
        <translation>Constant Contact está recibiendo demasiadas solicitudes. Inténtelo de nuevo en un minuto.</translation>
    </message>
    <message>
        <source>Constant Contact does not allow this login to do that. Ask the owner of the account for the permission to manage contacts.</source>
        <translation>Constant Contact no permite hacer esto con esta sesión. Pida a la persona propietaria de la cuenta el permiso para administrar contactos.</translation>
    </message>
    <message>
        <source>Constant Contact does not have the requested data. Try again later.</source>
        <translation>Constant Contact no tiene los datos solicitados. Inténtelo de nuevo más tarde.</translation>
    </message>
    <message>
        <source>This already exists in Constant Contact. Listwell looks it up in the next sync.</source>
        <translation>Esto ya existe en Constant Contact. Listwell lo buscará en la próxima sincronización.</translation>
    </message>
    <message>
        <source>Constant Contact redirects to another address. Listwell does not follow, because your login would be sent there too. A proxy or a login page of this network may be the cause; if this persists, check for a newer version of Listwell.</source>
        <translation>Constant Contact redirige a otra dirección. Listwell no la sigue, porque también se enviaría allí su sesión. La causa puede ser un proxy o una página de acceso de esta red; si el problema continúa, compruebe si hay una versión más reciente de Listwell.</translation>
    </message>
    <message>
        <source>Constant Contact is not available at the moment. Listwell will try again later.</source>
        <translation>Constant Contact no está disponible en este momento. Listwell volverá a intentarlo más tarde.</translation>
    </message>
    <message>
        <source>Constant Contact did not accept what was sent. Try again; if that does not help, report it to the developers of Listwell.</source>
        <translation>Constant Contact no aceptó lo que se envió. Inténtelo de nuevo; si el problema continúa, informe al equipo de desarrollo de Listwell.</translation>
    </message>
    <message numerus="yes">
        <source>Constant Contact asks for a pause of %n minute(s). Listwell then continues automatically.</source>
        <translation>
            <numerusform>Constant Contact pide una pausa de %n minuto. Después, Listwell continuará automáticamente.</numerusform>
            <numerusform>Constant Contact pide una pausa de %n minutos. Después, Listwell continuará automáticamente.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>Listwell could not change whether it starts when you log in to this computer. Check that the disk is not full and that you may write to %1.</source>
        <translation>No se pudo cambiar el inicio automático de Listwell. Compruebe que el disco no esté lleno y que pueda escribir en %1.</translation>
    </message>
    <message>
        <source>The setting %1 is not valid: %2</source>
        <translation>El ajuste %1 no es válido: %2</translation>
    </message>
    <message>
        <source>it must be a web address without user name, query or fragment.</source>
        <translation>debe ser una dirección web sin nombre de usuario, consulta ni fragmento.</translation>
    </message>
    <message>
        <source>The setting %1 must start with https; http is allowed for this computer only.</source>
        <translation>El ajuste %1 debe empezar por https; http solo se permite para este equipo.</translation>
    </message>
    <message>
        <source>it must be port numbers separated by commas.</source>
        <translation>deben ser números de puerto separados por comas.</translation>
    </message>
    <message>
        <source>it must be keychain, or file: followed by a path.</source>
        <translation>debe ser keychain, o file: seguido de una ruta.</translation>
    </message>
    <message>
        <source>it must be a number of seconds.</source>
        <translation>debe ser un número de segundos.</translation>
    </message>
    <message>
        <source>it must be zero or a positive number.</source>
        <translation>debe ser cero o un número positivo.</translation>
    </message>
</context>
<context>
    <name>Core::Translation</name>
    <message>
        <source>English</source>
        <comment>this language, in the language itself</comment>
        <translation>Español</translation>
    </message>
</context>
<context>
    <name>Csv</name>
    <message>
        <source>The cell has more than one e-mail address.</source>
        <translation>La celda tiene más de una dirección de correo electrónico.</translation>
    </message>
    <message>
        <source>The report has no column with the heading “%1”.</source>
        <translation>El informe no tiene ninguna columna con el encabezado “%1”.</translation>
    </message>
    <message>
        <source>The row belongs to a part of the file with other headings.</source>
        <translation>La fila está debajo de otros encabezados.</translation>
    </message>
    <message>
        <source>There are no clients in this file, only headings. If you expected clients, choose a longer period for the report, wait until it is complete, and export it again.</source>
        <translation>En este archivo no hay clientes, solo encabezados. Si faltan clientes, amplíe las fechas del informe, espere a que esté completo y vuelva a exportarlo.</translation>
    </message>
    <message>
        <source>%1: the dates do not show whether the day or the month comes first, so ambiguous ones were not read as dates. Choose the order of dates.</source>
        <translation>%1: las fechas no indican si va primero el día o el mes, así que las dudosas no se leyeron como fechas. Indique el orden correcto.</translation>
    </message>
    <message>
        <source>The file %1 does not exist.</source>
        <translation>El archivo %1 no existe.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>No se puede leer el archivo %1.</translation>
    </message>
    <message>
        <source>The file is a workbook. Open it in a spreadsheet program and save it as CSV UTF-8.</source>
        <translation>El archivo es un libro de Excel. Ábralo en un programa de hojas de cálculo y guárdelo como CSV UTF-8.</translation>
    </message>
    <message>
        <source>The file is a web page. Open it in a spreadsheet program and save it as CSV UTF-8.</source>
        <translation>El archivo es una página web. Ábralo en un programa de hojas de cálculo y guárdelo como CSV UTF-8.</translation>
    </message>
    <message>
        <source>The file is a PDF. Export the report as CSV instead.</source>
        <translation>El archivo es un PDF. Exporte el informe como CSV.</translation>
    </message>
    <message>
        <source>The sheet “%1” was read; the workbook also has: %2.</source>
        <translation>Se leyó la hoja “%1”; el libro también tiene: %2.</translation>
    </message>
    <message>
        <source>The file is not a workbook, so it has no sheets. Import it without a sheet.</source>
        <translation>El archivo no es un libro de Excel, así que no tiene hojas. Impórtelo sin indicar ninguna hoja.</translation>
    </message>
    <message>
        <source>The file is empty: it has no headings.</source>
        <translation>El archivo está vacío: no tiene encabezados.</translation>
    </message>
    <message>
        <source>A custom field needs a name of at most %1 characters.</source>
        <translation>Un campo personalizado necesita un nombre de %1 caracteres como máximo.</translation>
    </message>
    <message>
        <source>“%1” is a standard field that every client has. Choose another name for the custom field.</source>
        <translation>“%1” es un campo estándar que tienen todos los clientes. Elija otro nombre para el campo personalizado.</translation>
    </message>
    <message>
        <source>“%1” is not a client field. A column can be one of %2, custom.LABEL for a custom field, or %3 to leave it out.</source>
        <translation>“%1” no es un campo de cliente. Una columna puede ser %2, custom.LABEL para un campo personalizado o %3 para omitirla.</translation>
    </message>
    <message>
        <source>The column “%1” lists people who do not want e-mail. A no always counts, so the column cannot be used as something else.</source>
        <translation>La columna “%1” indica quién no quiere recibir correos. Un “no” siempre cuenta, así que la columna no puede usarse para otra cosa.</translation>
    </message>
    <message>
        <source>The heading “%1” says no to something, so a yes below it may be a no. The column cannot be used as the answer to news and updates.</source>
        <translation>El encabezado “%1” está formulado en negativo, así que un “sí” debajo de él podría ser un “no”. La columna no puede usarse como respuesta sobre las noticias y novedades.</translation>
    </message>
    <message>
        <source>The first row of the file has no heading such as First Name, Last Name or Email.</source>
        <translation>La primera fila del archivo no tiene encabezados como Nombre, Apellidos o Correo electrónico.</translation>
    </message>
    <message>
        <source>The columns %1 (%2) and %3 (%4) hold the same field. A no in either of them counts.</source>
        <translation>Las columnas %1 (%2) y %3 (%4) contienen el mismo campo. Un “no” en cualquiera de ellas cuenta.</translation>
    </message>
    <message>
        <source>The columns %1 (%2) and %3 (%4) hold the same field. In each row, the first of them that is not blank counts.</source>
        <translation>Las columnas %1 (%2) y %3 (%4) contienen el mismo campo. En cada fila cuenta la primera de ellas que no esté vacía.</translation>
    </message>
    <message>
        <source>A cell of the row is longer than %1 KiB. Perhaps a quotation mark is missing there.</source>
        <translation>Una celda de la fila ocupa más de %1 KiB. Puede que falte una comilla.</translation>
    </message>
    <message>
        <source>The row contains characters that are not text.</source>
        <translation>La fila contiene caracteres que no son texto.</translation>
    </message>
    <message>
        <source>The row has characters that are not valid UTF-8. Save the file as CSV UTF-8.</source>
        <translation>La fila tiene caracteres que no son UTF-8 válido. Guarde el archivo como CSV UTF-8.</translation>
    </message>
    <message>
        <source>The row is not complete. It may belong to the damaged row above, in which a quotation mark is misplaced or missing.</source>
        <translation>La fila está incompleta. Puede ser parte de la fila dañada anterior, en la que falta una comilla o está mal colocada.</translation>
    </message>
    <message>
        <source>The row has more than %1 cells.</source>
        <translation>La fila tiene más de %1 celdas.</translation>
    </message>
    <message>
        <source>There is a quotation mark in the wrong place.</source>
        <translation>Hay una comilla en un lugar incorrecto.</translation>
    </message>
    <message>
        <source>A quotation mark in the row is never closed.</source>
        <translation>En la fila hay una comilla que no se cierra.</translation>
    </message>
    <message>
        <source>The file could not be written completely. Is the disk full?</source>
        <translation>No se pudo escribir el archivo completo. ¿Está lleno el disco?</translation>
    </message>
    <message>
        <source>%1: a spreadsheet wrote some dates as numbers of days, for example 32874 for January 1, 1990. They were read as dates.</source>
        <translation>%1: una hoja de cálculo guardó algunas fechas como números de días, por ejemplo 32874 para el 1 de enero de 1990. Se leyeron como fechas.</translation>
    </message>
    <message>
        <source>The row repeats the headings.</source>
        <translation>La fila repite los encabezados.</translation>
    </message>
    <message>
        <source>The row has other headings, so the rows below it belong to another report. Import them as a file of their own.</source>
        <translation>La fila tiene otros encabezados, así que las filas siguientes pertenecen a otro informe. Impórtelas en un archivo aparte.</translation>
    </message>
    <message>
        <source>The row is a title.</source>
        <translation>La fila es un título.</translation>
    </message>
    <message>
        <source>The row is a total.</source>
        <translation>La fila es un total.</translation>
    </message>
    <message>
        <source>This is an export of the consent answers, not of the clients. Import the export of the clients. To take everything to another computer, use backup and restore.</source>
        <translation>Esta es una exportación de las respuestas de consentimiento, no de los clientes. Importe la exportación de clientes. Para llevar todo a otro equipo, haga una copia de seguridad y restáurela allí.</translation>
    </message>
    <message>
        <source>This report seems to have a row for each pass, purchase or visit (column %1), not for each client. Export the list of clients with e-mail addresses instead.</source>
        <translation>Parece que este informe tiene una fila por cada pase, compra o visita (columna %1), y no por cada cliente. Exporte la lista de clientes con sus direcciones de correo electrónico.</translation>
    </message>
    <message>
        <source>%1: the column holds e-mail addresses, so it was read as Email.</source>
        <translation>%1: la columna contiene direcciones de correo electrónico, así que se leyó como Correo electrónico.</translation>
    </message>
    <message>
        <source>%1: the column holds e-mail addresses but is kept as a custom field. If they are the clients&apos; addresses, name the column Email.</source>
        <translation>%1: la columna contiene direcciones de correo electrónico, pero se conserva como campo personalizado. Si son las direcciones de los clientes, llame a la columna Correo electrónico.</translation>
    </message>
    <message>
        <source>Column %1 has no heading and was not used.</source>
        <translation>La columna %1 no tiene encabezado y no se usó.</translation>
    </message>
    <message>
        <source>%1: the column may be about reminders and not about news, so it was not taken for consent. If it is consent to news, name the column News and Updates.</source>
        <translation>%1: puede que la columna se refiera a recordatorios y no a noticias, así que no se tomó como consentimiento. Si es el consentimiento para recibir noticias, llame a la columna Noticias y novedades.</translation>
    </message>
    <message>
        <source>The report cannot be converted, because there is no room for a temporary file. Free some disk space.</source>
        <translation>No se puede convertir el informe, porque no hay espacio para un archivo temporal. Libere espacio en el disco.</translation>
    </message>
    <message>
        <source>The row has no name, no e-mail address and no client ID.</source>
        <translation>La fila no tiene nombre, dirección de correo electrónico ni ID de cliente.</translation>
    </message>
    <message>
        <source>The row has fewer cells than the headings, and some of them are in the wrong column.</source>
        <translation>La fila tiene menos celdas que encabezados, y algunas están en la columna equivocada.</translation>
    </message>
    <message>
        <source>A name contains an e-mail address. A separator may be missing.</source>
        <translation>Un nombre contiene una dirección de correo electrónico. Puede que falte un separador.</translation>
    </message>
    <message>
        <source>The row says no to news and updates, but does not clearly identify the person. Find the client and record the no.</source>
        <translation>La fila dice que no a las noticias y novedades, pero no identifica claramente a la persona. Busque a esa persona y registre el “no”.</translation>
    </message>
    <message>
        <source>%1: “%2” is neither active nor deactivated and changed nothing; rows: %3</source>
        <translation>%1: “%2” no significa activo ni desactivado, así que no cambió nada; filas: %3</translation>
    </message>
    <message>
        <source>%1: the spreadsheet has rounded the number.</source>
        <translation>%1: la hoja de cálculo redondeó el número.</translation>
    </message>
    <message>
        <source>%1: characters were lost before the report was written.</source>
        <translation>%1: se perdieron caracteres antes de crearse el informe.</translation>
    </message>
    <message>
        <source>%1: the spreadsheet shows an error in the cell.</source>
        <translation>%1: la hoja de cálculo muestra un error en la celda.</translation>
    </message>
    <message>
        <source>The row has a value in a column without a heading. Perhaps a cell that contains a separator is not in quotation marks.</source>
        <translation>La fila tiene un valor en una columna sin encabezado. Puede que una celda que contiene un separador no esté entre comillas.</translation>
    </message>
    <message>
        <source>%1: nobody alive was born on that date.</source>
        <translation>%1: nadie que viva hoy nació en esa fecha.</translation>
    </message>
    <message>
        <source>%1: the date cannot be read.</source>
        <translation>%1: no se puede leer la fecha.</translation>
    </message>
    <message>
        <source>%1: the date does not fit the order of dates in the column.</source>
        <translation>%1: la fecha no corresponde al orden de día y mes.</translation>
    </message>
    <message>
        <source>%1: either the day or the month may come first.</source>
        <translation>%1: el día y el mes pueden estar en cualquier orden.</translation>
    </message>
    <message>
        <source>The workbook is damaged. Open it in a spreadsheet program, save it again as .xlsx, and import that file.</source>
        <translation>El libro de Excel está dañado. Ábralo en un programa de hojas de cálculo, guárdelo de nuevo como .xlsx e importe ese archivo.</translation>
    </message>
    <message>
        <source>The workbook is too large. Save the sheet with the clients as CSV UTF-8 and import that file.</source>
        <translation>El libro de Excel es demasiado grande. Guarde la hoja con los clientes como CSV UTF-8 e importe ese archivo.</translation>
    </message>
    <message>
        <source>The workbook is protected by a password. Open it in a spreadsheet program, remove the password, and save it again.</source>
        <translation>El libro de Excel está protegido con contraseña. Ábralo en un programa de hojas de cálculo, quite la contraseña y guárdelo de nuevo.</translation>
    </message>
    <message>
        <source>The file is a workbook in the old format .xls. Open it in a spreadsheet program and save it as .xlsx or as CSV UTF-8.</source>
        <translation>El archivo es un libro en el formato antiguo .xls. Ábralo en un programa de hojas de cálculo y guárdelo como .xlsx o como CSV UTF-8.</translation>
    </message>
    <message>
        <source>The file is a workbook in the format .xlsb. Open it in a spreadsheet program and save it as .xlsx or as CSV UTF-8.</source>
        <translation>El archivo es un libro en formato .xlsb. Ábralo en un programa de hojas de cálculo y guárdelo como .xlsx o como CSV UTF-8.</translation>
    </message>
    <message>
        <source>The file is a workbook in the format .ods. Open it in a spreadsheet program and save it as .xlsx or as CSV UTF-8.</source>
        <translation>El archivo es un libro en formato .ods. Ábralo en un programa de hojas de cálculo y guárdelo como .xlsx o como CSV UTF-8.</translation>
    </message>
    <message>
        <source>The file is an archive or a document, not a workbook. Unpack it, or export the report as CSV or .xlsx.</source>
        <translation>Es un archivo comprimido o un documento, no un libro de Excel. Descomprímalo, o exporte el informe como CSV o .xlsx.</translation>
    </message>
    <message>
        <source>The workbook could not be read, because there is no room for temporary files. Free some disk space.</source>
        <translation>No se pudo leer el libro de Excel, porque no hay espacio para archivos temporales. Libere espacio en el disco.</translation>
    </message>
    <message>
        <source>The workbook has no visible sheet with cells.</source>
        <translation>El libro de Excel no tiene ninguna hoja visible con celdas.</translation>
    </message>
    <message>
        <source>The workbook has no sheet named “%1”. Its sheets are: %2.</source>
        <translation>El libro de Excel no tiene ninguna hoja llamada “%1”. Sus hojas son: %2.</translation>
    </message>
    <message>
        <source>The part of Listwell that reads workbooks is missing. Install listwell-workbook, or save the workbook as CSV UTF-8 and import that file.</source>
        <translation>Falta la parte de Listwell que lee libros de Excel. Instale listwell-workbook, o guarde el libro como CSV UTF-8 e importe ese archivo.</translation>
    </message>
    <message>
        <source>The report has changed since it was read. Read it again, then save its rows.</source>
        <translation>El informe cambió desde que se leyó. Vuelva a leerlo y guarde después sus filas.</translation>
    </message>
    <message>
        <source>Column %1 was not read: its heading is longer than the %2 characters that the name of a custom field may have. Shorten it if the column is needed.</source>
        <translation>No se leyó la columna %1: su encabezado supera los %2 caracteres que puede tener el nombre de un campo personalizado. Acórtelo si necesita la columna.</translation>
    </message>
    <message>
        <source>The sheet “%1” was not read. If its people said no, import that sheet as well.</source>
        <translation>No se leyó la hoja “%1”. Si sus personas dijeron que no, importe también esa hoja.</translation>
    </message>
    <message>
        <source>No column of the sheet “%1” says no to news and updates, so its people are not recorded as having said no. If they did, add a column Unsubscribed with Yes in each row.</source>
        <translation>Ninguna columna de la hoja “%1” dice que no a las noticias y novedades, así que no consta que sus personas hayan dicho que no. Si lo dijeron, agregue una columna Unsubscribed con Yes en cada fila.</translation>
    </message>
    <message>
        <source>%1: the dates do not show whether the day or the month comes first. They were read with the day first, like those of another column.</source>
        <translation>%1: las fechas no muestran si primero va el día o el mes. Se leyeron con el día primero, como las de otra columna.</translation>
    </message>
    <message>
        <source>%1: the dates do not show whether the day or the month comes first. They were read with the month first, like those of another column.</source>
        <translation>%1: las fechas no muestran si primero va el día o el mes. Se leyeron con el mes primero, como las de otra columna.</translation>
    </message>
    <message>
        <source>%1: whether the column is consent to news is not clear, so a yes in it was not taken, and a no in it stopped a yes beside it. If it is consent to news, name the column News and Updates; if it is not, choose a field for it.</source>
        <translation>%1: no está claro si la columna es el consentimiento para recibir noticias, así que no se tuvo en cuenta un sí en ella, y un no en ella anuló un sí de la misma fila. Si es el consentimiento para recibir noticias, llame a la columna News and Updates; si no lo es, elija un campo para ella.</translation>
    </message>
    <message>
        <source>The columns %1 (%2) and %3 (%4) hold the same field. A client who is deactivated in either of them is deactivated.</source>
        <translation>Las columnas %1 (%2) y %3 (%4) contienen el mismo campo. Un cliente desactivado en cualquiera de ellas queda desactivado.</translation>
    </message>
    <message>
        <source>The row is a note, or the line above a group of clients.</source>
        <translation>La fila es una nota o la línea que encabeza un grupo de clientes.</translation>
    </message>
</context>
<context>
    <name>CustomFieldText</name>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Checkbox</source>
        <translation>Casilla</translation>
    </message>
    <message>
        <source>Drop-down list</source>
        <translation>Lista desplegable</translation>
    </message>
    <message>
        <source>Radio buttons</source>
        <translation>Botones de opción</translation>
    </message>
</context>
<context>
    <name>Domain</name>
    <message>
        <source>The e-mail address is longer than %1 characters.</source>
        <translation>La dirección de correo electrónico tiene más de %1 caracteres.</translation>
    </message>
    <message>
        <source>The e-mail address is incomplete or contains a character that is not allowed.</source>
        <translation>La dirección de correo electrónico está incompleta o contiene un carácter no permitido.</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Home phone</source>
        <translation>Teléfono de casa</translation>
    </message>
    <message>
        <source>Work phone</source>
        <translation>Teléfono del trabajo</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Calle y número</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado o provincia</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>%1 is longer than the %2 characters that Constant Contact allows.</source>
        <translation>%1: supera los %2 caracteres que permite Constant Contact.</translation>
    </message>
    <message>
        <source>Shorten it in the client&apos;s profile.</source>
        <translation>Acórtelo en el perfil del cliente.</translation>
    </message>
    <message>
        <source>%1 is not a date that Constant Contact can read.</source>
        <translation>%1: no es una fecha que Constant Contact pueda leer.</translation>
    </message>
    <message>
        <source>Enter it as year-month-day, for example 2026-04-30.</source>
        <translation>Introdúzcala como año-mes-día; por ejemplo, 2026-04-30.</translation>
    </message>
    <message>
        <source>The profile has more than the %1 custom fields that Constant Contact allows.</source>
        <translation>El perfil tiene más de los %1 campos personalizados que permite Constant Contact.</translation>
    </message>
    <message>
        <source>Clear the least important fields.</source>
        <translation>Vacíe los campos menos importantes.</translation>
    </message>
    <message>
        <source>Correct the address in the client&apos;s profile.</source>
        <translation>Corrija la dirección en el perfil del cliente.</translation>
    </message>
    <message>
        <source>The login was valid for one day only and has expired.</source>
        <translation>La sesión solo era válida durante un día y ha caducado.</translation>
    </message>
    <message>
        <source>Listwell was interrupted while it renewed the login (%1), and the new login was lost.</source>
        <translation>Listwell se interrumpió mientras renovaba la sesión (%1), y la nueva sesión se perdió.</translation>
    </message>
    <message>
        <source>The login was not used for %1 days, and Constant Contact has ended it.</source>
        <translation>La sesión no se usó durante %1 días, y Constant Contact la terminó.</translation>
    </message>
    <message>
        <source>Constant Contact no longer accepts the login.</source>
        <translation>Constant Contact ya no acepta la sesión.</translation>
    </message>
    <message>
        <source>%1 Log in again: your clients and your list choice are kept.</source>
        <comment>the reason why the login ended, a whole sentence</comment>
        <translation>%1 Vuelva a iniciar sesión: sus clientes y la lista elegida se conservan.</translation>
    </message>
</context>
<context>
    <name>Family</name>
    <message>
        <source>Nothing is sent for this address.</source>
        <translation>No se envía nada para esta dirección.</translation>
    </message>
    <message>
        <source>The details of %1 are sent, as you chose.</source>
        <translation>Se envían los datos de %1, como usted eligió.</translation>
    </message>
    <message>
        <source>The details of %1 are sent: the oldest profile that said yes.</source>
        <translation>Se envían los datos de %1: el perfil más antiguo que dijo que sí.</translation>
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
        <translation>Mantiene a los clientes de un estudio de bienestar sincronizados con una lista de Constant Contact.</translation>
    </message>
    <message>
        <source>About Listwell</source>
        <translation>Acerca de Listwell</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later (GPL-3.0-or-later). It comes without any warranty.</source>
        <translation>Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior (GPL-3.0-or-later). Se ofrece sin ninguna garantía.</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Sus datos</translation>
    </message>
    <message>
        <source>&amp;Copy version</source>
        <translation>&amp;Copiar versión</translation>
    </message>
    <message>
        <source>Open data &amp;folder</source>
        <translation>&amp;Abrir carpeta de datos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>Gui::ActivityPage</name>
    <message>
        <source>Syncs</source>
        <translation>Sincronizaciones</translation>
    </message>
    <message>
        <source>Loading activity…</source>
        <translation>Cargando la actividad…</translation>
    </message>
    <message>
        <source>No activity yet</source>
        <translation>Aún no hay actividad</translation>
    </message>
    <message>
        <source>G&amp;o to Constant Contact</source>
        <translation>I&amp;r a Constant Contact</translation>
    </message>
    <message>
        <source>The activity cannot be shown</source>
        <translation>No se puede mostrar la actividad</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message numerus="yes">
        <source>%n sync(s) exported to %1.</source>
        <translation>
            <numerusform>%n sincronización exportada a %1.</numerusform>
            <numerusform>%n sincronizaciones exportadas a %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Each sync is listed here, with the people whom it affected.</source>
        <translation>Aquí aparece cada sincronización, con las personas a las que afectó.</translation>
    </message>
    <message>
        <source>No syncs found</source>
        <translation>No se encontraron sincronizaciones</translation>
    </message>
    <message>
        <source>Show all syncs</source>
        <translation>Mostrar todas las sincronizaciones</translation>
    </message>
    <message>
        <source>Search people by name or e-mail</source>
        <translation>Buscar personas por nombre o correo</translation>
    </message>
    <message>
        <source>None of the syncs shown affected a person with this name or address.</source>
        <translation>Ninguna de las sincronizaciones seleccionadas arriba afectó a una persona con este nombre o esta dirección.</translation>
    </message>
    <message>
        <source>No sync had a problem.</source>
        <translation>Ninguna sincronización tuvo problemas.</translation>
    </message>
    <message>
        <source>No sync has changed anything yet, or had a problem.</source>
        <translation>Ninguna sincronización cambió nada todavía ni tuvo problemas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sync(s)</source>
        <translation>
            <numerusform>%Ln sincronización</numerusform>
            <numerusform>%Ln sincronizaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Newest %Ln sync(s)</source>
        <translation>
            <numerusform>%Ln sincronización más reciente</numerusform>
            <numerusform>%Ln sincronizaciones más recientes</numerusform>
        </translation>
    </message>
    <message>
        <source>The sync was copied.</source>
        <translation>Se copió la sincronización.</translation>
    </message>
    <message>
        <source>Export activity</source>
        <translation>Exportar la actividad</translation>
    </message>
    <message>
        <source>Spreadsheet table (*.csv)</source>
        <translation>Tabla para hojas de cálculo (*.csv)</translation>
    </message>
</context>
<context>
    <name>Gui::AddressLine</name>
    <message>
        <source>Address of the page</source>
        <translation>Dirección de la página</translation>
    </message>
    <message>
        <source>Connecting to</source>
        <extracomment>before the name of a server, as in &quot;Connecting to authz.constantcontact.com&quot;</extracomment>
        <translation>Conectando con</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>en este equipo</translation>
    </message>
    <message>
        <source>secure connection</source>
        <translation>conexión segura</translation>
    </message>
    <message>
        <source>Not connected to</source>
        <extracomment>before the name of a server, as in &quot;Not connected to authz.constantcontact.com&quot;</extracomment>
        <translation>Sin conexión con</translation>
    </message>
    <message>
        <source>practice account</source>
        <translation>cuenta de práctica</translation>
    </message>
    <message>
        <source>Address of the page: %1</source>
        <translation>Dirección de la página: %1</translation>
    </message>
    <message>
        <source>Practice</source>
        <extracomment>a mark before the address: this is not the real service</extracomment>
        <translation>Práctica</translation>
    </message>
</context>
<context>
    <name>Gui::ApiKeyView</name>
    <message>
        <source>Open the developer portal and log in with your Constant Contact account.</source>
        <translation>Abra el portal para desarrolladores e inicie sesión con su cuenta de Constant Contact.</translation>
    </message>
    <message>
        <source>Under My Applications, create a new application, for example with the name Listwell. Choose the authorization code flow with PKCE, and rotating refresh tokens.</source>
        <translation>En My Applications, cree una aplicación nueva, por ejemplo con el nombre Listwell. Elija el flujo de código de autorización con PKCE y los tokens de actualización rotativos.</translation>
    </message>
    <message>
        <source>Add these redirect URIs to the application, exactly as shown:</source>
        <translation>Agregue a la aplicación estos URI de redirección, exactamente como se muestran:</translation>
    </message>
    <message>
        <source>Copy the application&apos;s API key and paste it here. You do not need the client secret.</source>
        <translation>Copie la clave de API de la aplicación y péguela aquí. No necesita el secreto de cliente.</translation>
    </message>
    <message>
        <source>Open the &amp;developer portal</source>
        <translation>Abrir el portal para &amp;desarrolladores</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Set up an API key</source>
        <translation>Configurar una clave de API</translation>
    </message>
    <message>
        <source>Change the API key</source>
        <translation>Cambiar la clave de API</translation>
    </message>
    <message>
        <source>Listwell needs an API key to connect to Constant Contact. Create one:</source>
        <translation>Listwell necesita una clave de API para conectarse a Constant Contact. Para crearla:</translation>
    </message>
    <message>
        <source>Paste the key of another application in step 4, or create a new one:</source>
        <translation>En el paso 4, pegue la clave de otra aplicación, o cree una nueva:</translation>
    </message>
    <message>
        <source>Redirect URI %1</source>
        <translation>URI de redirección %1</translation>
    </message>
</context>
<context>
    <name>Gui::AppDrawer</name>
    <message>
        <source>App Drawer</source>
        <translation>Menú de apps</translation>
    </message>
    <message>
        <source>Close the App Drawer</source>
        <translation>Cerrar el menú de apps</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Search in the App Drawer</source>
        <translation>Buscar en el menú de apps</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Search pages, clients and help</source>
        <translation>Buscar páginas, clientes y ayuda</translation>
    </message>
    <message>
        <source>No page, client or help topic matches.</source>
        <translation>Ninguna página, cliente ni tema de ayuda coincide.</translation>
    </message>
    <message>
        <source>Help: %1</source>
        <comment>title of a help topic</comment>
        <translation>Ayuda: %1</translation>
    </message>
</context>
<context>
    <name>Gui::Application</name>
    <message>
        <source>&amp;Same as the desktop</source>
        <translation>&amp;El mismo que el escritorio</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Which language should Listwell use?</source>
        <translation>¿En qué idioma debe mostrarse Listwell?</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>How should Listwell look?</source>
        <translation>¿Qué aspecto debe tener Listwell?</translation>
    </message>
    <message>
        <source>The client report “%1” waits for you. %2</source>
        <comment>a file, and the reason</comment>
        <translation>El informe de clientes “%1” espera su decisión. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more report(s) wait.</source>
        <translation>
            <numerusform>Espera %n informe más.</numerusform>
            <numerusform>Esperan %n informes más.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::AttentionCard</name>
    <message>
        <source>Open profile</source>
        <translation>Abrir perfil</translation>
    </message>
    <message>
        <source>Open the profile of %1</source>
        <translation>Abrir el perfil de %1</translation>
    </message>
</context>
<context>
    <name>Gui::BackupCard</name>
    <message>
        <source>Backups of Listwell (*.backup *.db);;All files (*)</source>
        <translation>Copias de seguridad de Listwell (*.backup *.db);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>A backup is one file with your clients, their answers, your classes and the history, for example to move to another computer. The login is not part of it. Listwell also makes a backup of its own every day and keeps the last seven in the data folder.</source>
        <translation>Una copia de seguridad es un archivo con sus clientes, sus respuestas, sus clases y el historial, por ejemplo, para pasar a otro equipo. No incluye la sesión. Además, Listwell hace cada día su propia copia y conserva las siete últimas en la carpeta de datos.</translation>
    </message>
    <message>
        <source>Save a &amp;backup…</source>
        <translation>&amp;Guardar una copia de seguridad…</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>&amp;Restaurar una copia de seguridad…</translation>
    </message>
    <message>
        <source>Save a backup</source>
        <translation>Guardar una copia de seguridad</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia de seguridad</translation>
    </message>
    <message>
        <source>The clients and answers in this file replace those that are here now; a copy of them stays in the data folder. Every no that is known here still counts.

The login is not part of a backup, so you may have to connect your business again. Before anything is sent, Listwell looks in Constant Contact who has unsubscribed or left.

The window closes for a moment.</source>
        <translation>Los clientes y las respuestas de este archivo reemplazan a los que hay aquí ahora, de los que queda una copia en la carpeta de datos. Cada “no” que se conoce aquí sigue contando.

La copia de seguridad no incluye la sesión, así que es posible que deba conectar su negocio de nuevo. Antes de enviar nada, Listwell comprueba en Constant Contact quién se dio de baja o salió de la lista.

La ventana se cierra un momento.</translation>
    </message>
    <message>
        <source>Restore the backup “%1”?</source>
        <comment>file name</comment>
        <translation>¿Restaurar la copia de seguridad “%1”?</translation>
    </message>
    <message>
        <source>Restore the backup</source>
        <translation>Restaurar la copia</translation>
    </message>
</context>
<context>
    <name>Gui::BookingDialog</name>
    <message>
        <source>Book a client</source>
        <translation>Nueva reserva</translation>
    </message>
    <message>
        <source>Search by name, e-mail, phone or client ID</source>
        <translation>Buscar por nombre, correo, teléfono o ID de cliente</translation>
    </message>
    <message>
        <source>Search clients</source>
        <translation>Buscar clientes</translation>
    </message>
    <message>
        <source>Not no&amp;w</source>
        <translation>A&amp;hora no</translation>
    </message>
    <message>
        <source>&amp;Book</source>
        <translation>&amp;Reservar</translation>
    </message>
    <message>
        <source>Book into %1</source>
        <translation>Reservar en %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Ask %1</source>
        <translation>Pregunte a %1</translation>
    </message>
    <message>
        <source>Choose a client first</source>
        <translation>Elija primero un cliente</translation>
    </message>
    <message>
        <source>The recorded answer is shown here.</source>
        <translation>Aquí se muestra la respuesta registrada.</translation>
    </message>
    <message>
        <source>&amp;New client…</source>
        <translation>&amp;Nuevo cliente…</translation>
    </message>
    <message>
        <source>No clients found. Check the spelling, or add a new client.</source>
        <translation>No se encontraron clientes. Compruebe cómo está escrito o agregue un cliente nuevo.</translation>
    </message>
</context>
<context>
    <name>Gui::ChooseListDialog</name>
    <message>
        <source>Search lists</source>
        <translation>Buscar listas</translation>
    </message>
    <message>
        <source>Choose list</source>
        <translation>Elegir lista</translation>
    </message>
    <message>
        <source>Choose the list to keep in sync with your clients.</source>
        <translation>Elija la lista que desea mantener sincronizada con sus clientes.</translation>
    </message>
    <message>
        <source>&amp;New list…</source>
        <translation>&amp;Nueva lista…</translation>
    </message>
    <message>
        <source>Contact lists of the account</source>
        <translation>Listas de contactos de la cuenta</translation>
    </message>
    <message>
        <source>Loading the lists</source>
        <translation>Cargando las listas</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>Loading the lists of your account…</source>
        <translation>Cargando las listas de su cuenta…</translation>
    </message>
    <message>
        <source>Creating the list…</source>
        <translation>Creando la lista…</translation>
    </message>
    <message>
        <source>This account has no contact lists yet. Click New list to create one.</source>
        <translation>Esta cuenta aún no tiene listas de contactos. Haga clic en Nueva lista para crear una.</translation>
    </message>
    <message>
        <source>No list name contains “%1”.</source>
        <translation>Ninguna lista contiene “%1” en su nombre.</translation>
    </message>
</context>
<context>
    <name>Gui::ClassCard</name>
    <message>
        <source>No clients are booked yet.</source>
        <translation>Aún no hay clientes con reserva.</translation>
    </message>
    <message>
        <source>&amp;Book a client…</source>
        <translation>Nueva &amp;reserva…</translation>
    </message>
    <message>
        <source>&amp;Cancel booking…</source>
        <translation>&amp;Cancelar reserva…</translation>
    </message>
    <message>
        <source>&amp;Remove class…</source>
        <translation>&amp;Eliminar clase…</translation>
    </message>
    <message>
        <source>Booked clients</source>
        <translation>Clientes con reserva</translation>
    </message>
    <message>
        <source>Choose a class to see its bookings.</source>
        <translation>Elija una clase para ver sus reservas.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>With %1</source>
        <translation>Con %1</translation>
    </message>
    <message numerus="yes">
        <source>%n booked</source>
        <translation>
            <numerusform>%n reserva</numerusform>
            <numerusform>%n reservas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, the class is full</source>
        <translation>%1, la clase está llena</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) free</source>
        <translation>
            <numerusform>%n lugar libre</numerusform>
            <numerusform>%n lugares libres</numerusform>
        </translation>
    </message>
    <message>
        <source>The class is full.</source>
        <translation>La clase está llena.</translation>
    </message>
    <message>
        <source>&amp;Edit class…</source>
        <translation>&amp;Editar clase…</translation>
    </message>
    <message>
        <source>Repeated weekly until %1</source>
        <translation>Se repite cada semana hasta el %1</translation>
    </message>
</context>
<context>
    <name>Gui::ClassDialog</name>
    <message>
        <source>Add a class</source>
        <translation>Agregar una clase</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> minutos</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>&amp;Add class</source>
        <translation>&amp;Agregar clase</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Profesor/a</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation>Hora de inicio</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Repeat &amp;weekly until</source>
        <translation>&amp;Repetir cada semana hasta el</translation>
    </message>
    <message>
        <source>Edit class</source>
        <translation>Editar clase</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Last day of the series</source>
        <translation>Último día de la serie</translation>
    </message>
    <message numerus="yes">
        <source>%n class(es), the last on %1.</source>
        <translation>
            <numerusform>%n clase, la última el %1.</numerusform>
            <numerusform>%n clases, la última el %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::ClassesPage</name>
    <message>
        <source>Upcoming classes</source>
        <translation>Próximas clases</translation>
    </message>
    <message>
        <source>Loading classes…</source>
        <translation>Cargando las clases…</translation>
    </message>
    <message>
        <source>No upcoming classes</source>
        <translation>No hay próximas clases</translation>
    </message>
    <message>
        <source>Add a class, then book clients into it. Each booking asks the client about news and updates.</source>
        <translation>Agregue una clase y haga reservas para sus clientes. En cada reserva se pregunta por las noticias y novedades.</translation>
    </message>
    <message>
        <source>Add a class</source>
        <translation>Agregar una clase</translation>
    </message>
    <message>
        <source>The classes cannot be shown</source>
        <translation>No se pueden mostrar las clases</translation>
    </message>
    <message>
        <source>&amp;Add class</source>
        <translation>&amp;Agregar clase</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Clases</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>¿Eliminar %1?</translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s) will be removed too. Answers about news and updates are kept.</source>
        <translation>
            <numerusform>También se eliminará %n reserva. Las respuestas sobre noticias y novedades se conservan.</numerusform>
            <numerusform>También se eliminarán %n reservas. Las respuestas sobre noticias y novedades se conservan.</numerusform>
        </translation>
    </message>
    <message>
        <source>This class has no bookings.</source>
        <translation>Esta clase no tiene reservas.</translation>
    </message>
    <message>
        <source>Remove class</source>
        <translation>Eliminar clase</translation>
    </message>
    <message>
        <source>Cancel the booking for %1?</source>
        <translation>¿Cancelar la reserva de %1?</translation>
    </message>
    <message>
        <source>The place becomes free. The answer about news and updates is kept.</source>
        <translation>El lugar queda libre. La respuesta sobre noticias y novedades se conserva.</translation>
    </message>
    <message>
        <source>Cancel booking</source>
        <translation>Cancelar reserva</translation>
    </message>
    <message>
        <source>The class is saved.</source>
        <translation>La clase está guardada.</translation>
    </message>
    <message numerus="yes">
        <source>This class is repeated weekly, and %n class(es) follow. The bookings of a removed class are removed too. Answers about news and updates are kept.</source>
        <translation>
            <numerusform>Esta clase se repite cada semana y la sigue %n clase. Las reservas de una clase eliminada también se eliminan. Las respuestas sobre noticias y novedades se conservan.</numerusform>
            <numerusform>Esta clase se repite cada semana y la siguen %n clases. Las reservas de una clase eliminada también se eliminan. Las respuestas sobre noticias y novedades se conservan.</numerusform>
        </translation>
    </message>
    <message>
        <source>This and following classes</source>
        <translation>Esta y las siguientes</translation>
    </message>
    <message>
        <source>Only this class</source>
        <translation>Solo esta clase</translation>
    </message>
    <message>
        <source>Keep booking</source>
        <translation>Conservar la reserva</translation>
    </message>
</context>
<context>
    <name>Gui::ClientBrowser</name>
    <message>
        <source>Hide detai&amp;ls</source>
        <translation>Ocultar detal&amp;les</translation>
    </message>
    <message>
        <source>Show detai&amp;ls</source>
        <translation>Mostrar detal&amp;les</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) are selected: too many to change at once.</source>
        <translation>
            <numerusform>Hay %n cliente seleccionado: son demasiados para cambiarlos a la vez.</numerusform>
            <numerusform>Hay %n clientes seleccionados: son demasiados para cambiarlos a la vez.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Select at most %n.</source>
        <translation>
            <numerusform>Seleccione como máximo %n.</numerusform>
            <numerusform>Seleccione como máximo %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) are selected.</source>
        <translation>
            <numerusform>Hay %n cliente seleccionado.</numerusform>
            <numerusform>Hay %n clientes seleccionados.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::ClientDialog</name>
    <message>
        <source>New client</source>
        <translation>Cliente nuevo</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Not as&amp;ked yet</source>
        <translation>Aún sin p&amp;reguntar</translation>
    </message>
    <message>
        <source>The client has just said yes a&amp;gain</source>
        <translation>La persona acaba de &amp;decir que sí de nuevo</translation>
    </message>
    <message>
        <source>News and updates</source>
        <translation>Noticias y novedades</translation>
    </message>
    <message>
        <source>This address is also used by %1. If one of them unsubscribes, all do.</source>
        <translation>Esta dirección también la usa %1. Si una persona se da de baja, se dan de baja todas.</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Cambios sin guardar</translation>
    </message>
    <message>
        <source>Save your changes?</source>
        <translation>¿Guardar los cambios?</translation>
    </message>
    <message>
        <source>&amp;Don&apos;t save</source>
        <translation>&amp;No guardar</translation>
    </message>
</context>
<context>
    <name>Gui::ClientFieldsPage</name>
    <message>
        <source>Fields of your own, beside name, address and phone. Profiles and exports show them in this order. Clear a check mark to keep the values of a field in Listwell; those that were sent earlier stay in Constant Contact.</source>
        <translation>Sus propios campos, además del nombre, la dirección y el teléfono. Los perfiles y las exportaciones los muestran en este orden. Quite la marca para conservar los valores de un campo en Listwell; los que ya se enviaron quedan en Constant Contact.</translation>
    </message>
    <message>
        <source>&amp;Add a field…</source>
        <translation>&amp;Agregar un campo…</translation>
    </message>
    <message>
        <source>Client fields</source>
        <translation>Campos de clientes</translation>
    </message>
    <message>
        <source>Loading the fields…</source>
        <translation>Cargando los campos…</translation>
    </message>
    <message>
        <source>No fields of your own yet</source>
        <translation>Aún no hay campos propios</translation>
    </message>
    <message>
        <source>Add a field, such as a locker number. The import of a client report also adds a field for each column that Listwell does not know.</source>
        <translation>Agregue un campo, como un número de taquilla. La importación de un informe de clientes también agrega un campo por cada columna que Listwell no conoce.</translation>
    </message>
    <message>
        <source>The fields cannot be shown</source>
        <translation>No se pueden mostrar los campos</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>Cambiar &amp;nombre…</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>S&amp;ubir</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s). Constant Contact takes %1.</source>
        <translation>
            <numerusform>%n campo. Constant Contact admite %1.</numerusform>
            <numerusform>%n campos. Constant Contact admite %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>In &amp;Constant Contact…</source>
        <translation>En &amp;Constant Contact…</translation>
    </message>
    <message>
        <source>Choose the field in Constant Contact, if it has another name there</source>
        <translation>Elegir el campo de Constant Contact si allí tiene otro nombre</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>Removes a field that no profile has a value in</source>
        <translation>Elimina un campo que ningún perfil usa</translation>
    </message>
</context>
<context>
    <name>Gui::ClientForm</name>
    <message>
        <source>First name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID de cliente</translation>
    </message>
    <message>
        <source>&amp;Active client</source>
        <translation>Cliente &amp;activo</translation>
    </message>
    <message>
        <source>A deactivated client is removed from the list and stays subscribed in Constant Contact.</source>
        <translation>Un cliente desactivado se quita de la lista y conserva la suscripción en Constant Contact.</translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation>Números de teléfono</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Home phone</source>
        <translation>Teléfono de casa</translation>
    </message>
    <message>
        <source>Work phone</source>
        <translation>Teléfono del trabajo</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Calle y número</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>State or province</source>
        <translation>Estado o provincia</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
</context>
<context>
    <name>Gui::ClientPane</name>
    <message>
        <source>Details of the selected client</source>
        <translation>Detalles del cliente seleccionado</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Recorded answers</source>
        <translation>Respuestas registradas</translation>
    </message>
    <message>
        <source>No answer is recorded yet.</source>
        <translation>Aún no hay ninguna respuesta registrada.</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>Reservas</translation>
    </message>
    <message>
        <source>No class was booked yet.</source>
        <translation>Aún no hay ninguna clase reservada.</translation>
    </message>
    <message>
        <source>News and updates</source>
        <translation>Noticias y novedades</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>Select a client to see the details here.</source>
        <translation>Seleccione un cliente para ver aquí sus detalles.</translation>
    </message>
    <message>
        <source>%1 (deactivated)</source>
        <translation>%1 (perfil desactivado)</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Home phone</source>
        <translation>Teléfono de casa</translation>
    </message>
    <message>
        <source>Work phone</source>
        <translation>Teléfono del trabajo</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID de cliente</translation>
    </message>
    <message>
        <source>%1, with %2</source>
        <comment>date, teacher</comment>
        <translation>%1, con %2</translation>
    </message>
</context>
<context>
    <name>Gui::ClientReportsPage</name>
    <message>
        <source>Client reports</source>
        <translation>Informes de clientes</translation>
    </message>
    <message>
        <source>Listwell can import the client reports that appear in a folder automatically, with the meaning of their columns that you have checked before. Each file is then moved to the folder “done” or “refused” beside it, with its result.</source>
        <translation>Listwell puede importar automáticamente los informes de clientes que aparecen en una carpeta, con el significado de las columnas que usted ya revisó. Después, cada archivo se traslada a la carpeta “done” (importados) o “refused” (rechazados), dentro de ella, junto con su resultado.</translation>
    </message>
    <message>
        <source>No folder is watched</source>
        <translation>No se vigila ninguna carpeta</translation>
    </message>
    <message>
        <source>Import one report on the Clients page first. Then choose the folder in which your studio program saves the next ones.</source>
        <translation>Primero importe un informe en la página Clientes. Después elija la carpeta en la que su programa de gestión guarda los siguientes.</translation>
    </message>
    <message>
        <source>Choose &amp;folder…</source>
        <translation>Elegir &amp;carpeta…</translation>
    </message>
    <message>
        <source>Choose another &amp;folder…</source>
        <translation>Elegir otra &amp;carpeta…</translation>
    </message>
    <message>
        <source>Sho&amp;w folder</source>
        <translation>&amp;Mostrar la carpeta</translation>
    </message>
    <message>
        <source>S&amp;top watching</source>
        <translation>&amp;Dejar de vigilar</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>Carpeta vigilada</translation>
    </message>
    <message>
        <source>No report has appeared since Listwell was started.</source>
        <translation>No ha aparecido ningún informe desde que se inició Listwell.</translation>
    </message>
    <message>
        <source>Last reports</source>
        <translation>Últimos informes</translation>
    </message>
    <message>
        <source>“%1” waits for you. %2</source>
        <comment>a file, and the reason</comment>
        <translation>“%1” espera su decisión. %2</translation>
    </message>
    <message>
        <source>Open report</source>
        <translation>Abrir informe</translation>
    </message>
    <message>
        <source>Open the report %1</source>
        <translation>Abrir el informe %1</translation>
    </message>
    <message>
        <source>Added: %1. Updated: %2. Unchanged: %3. Not imported: %4.</source>
        <translation>Agregados: %1. Actualizados: %2. Sin cambios: %3. No importados: %4.</translation>
    </message>
    <message>
        <source>Imported</source>
        <comment>a report</comment>
        <translation>Importado</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>a report</comment>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Choose the folder with client reports</source>
        <translation>Elegir la carpeta con los informes de clientes</translation>
    </message>
</context>
<context>
    <name>Gui::ClientStateView</name>
    <message>
        <source>Sends Constant Contact&apos;s one invitation to resubscribe</source>
        <translation>Envía la única invitación de Constant Contact para volver a suscribirse</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>Activar</translation>
    </message>
    <message>
        <source>Go to Constant Contact</source>
        <translation>Ir a Constant Contact</translation>
    </message>
    <message>
        <source>Ask to come &amp;back…</source>
        <translation>Invitar a &amp;volver…</translation>
    </message>
    <message>
        <source>Send the invitation to resubscribe?</source>
        <translation>¿Enviar la invitación para volver a suscribirse?</translation>
    </message>
    <message>
        <source>Constant Contact sends it once, ever: it cannot be repeated. The person is on the list again after they have confirmed.</source>
        <translation>Constant Contact la envía una sola vez: no se puede repetir. La persona vuelve a la lista después de confirmar.</translation>
    </message>
    <message>
        <source>Send invitation</source>
        <translation>Enviar la invitación</translation>
    </message>
</context>
<context>
    <name>Gui::ClientTable</name>
    <message>
        <source>Clients</source>
        <translation>Clientes</translation>
    </message>
</context>
<context>
    <name>Gui::ClientTableMenu</name>
    <message>
        <source>Sort by &amp;name</source>
        <translation>Ordenar por &amp;nombre</translation>
    </message>
    <message>
        <source>Sort by &amp;e-mail</source>
        <translation>Ordenar por &amp;correo</translation>
    </message>
    <message>
        <source>Sort by &amp;status</source>
        <translation>Ordenar por &amp;estado</translation>
    </message>
    <message>
        <source>Sort by &amp;phone</source>
        <translation>Ordenar por &amp;teléfono</translation>
    </message>
    <message>
        <source>Sort by &amp;client ID</source>
        <translation>Ordenar por ID de c&amp;liente</translation>
    </message>
    <message>
        <source>&amp;Ascending</source>
        <translation>&amp;Ascendente</translation>
    </message>
    <message>
        <source>&amp;Descending</source>
        <translation>&amp;Descendente</translation>
    </message>
    <message>
        <source>Show s&amp;tatus</source>
        <translation>&amp;Mostrar el estado</translation>
    </message>
    <message>
        <source>Show ph&amp;one</source>
        <translation>M&amp;ostrar el teléfono</translation>
    </message>
    <message>
        <source>Show client &amp;ID</source>
        <translation>Mostrar el &amp;ID de cliente</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>sort by something: ascending</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Gui::ClientsPage</name>
    <message>
        <source>Search by name, e-mail, phone or client ID</source>
        <translation>Buscar por nombre, correo, teléfono o ID de cliente</translation>
    </message>
    <message>
        <source>Search clients</source>
        <translation>Buscar clientes</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) exported to %1.</source>
        <translation>
            <numerusform>Se exportó %n cliente a %1.</numerusform>
            <numerusform>Se exportaron %n clientes a %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add client</source>
        <translation>&amp;Agregar cliente</translation>
    </message>
    <message>
        <source>&amp;Import CSV…</source>
        <translation>&amp;Importar CSV…</translation>
    </message>
    <message>
        <source>&amp;Undo last import…</source>
        <translation>Des&amp;hacer importación…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Removed &amp;clients…</source>
        <translation>&amp;Clientes eliminados…</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Deactivate</source>
        <translation>&amp;Desactivar</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>Eli&amp;minar…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Loading clients…</source>
        <translation>Cargando los clientes…</translation>
    </message>
    <message>
        <source>No clients yet</source>
        <translation>Aún no hay clientes</translation>
    </message>
    <message>
        <source>Add your first client, or import a client report from your studio program.</source>
        <translation>Agregue su primer cliente o importe un informe de clientes de su programa de gestión del estudio.</translation>
    </message>
    <message>
        <source>No clients found</source>
        <translation>No se encontraron clientes</translation>
    </message>
    <message>
        <source>No client matches the search and the selected status.</source>
        <translation>Ningún cliente coincide con la búsqueda y el estado elegido.</translation>
    </message>
    <message>
        <source>Show all clients</source>
        <translation>Ver todos los clientes</translation>
    </message>
    <message>
        <source>The clients cannot be shown</source>
        <translation>No se pueden mostrar los clientes</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clientes</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n cliente</numerusform>
            <numerusform>%n clientes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 clients</source>
        <translation>%1 de %2 clientes</translation>
    </message>
    <message>
        <source>&amp;Activate</source>
        <translation>Ac&amp;tivar</translation>
    </message>
    <message>
        <source>The client is saved.</source>
        <translation>Cliente guardado.</translation>
    </message>
    <message>
        <source>Export clients</source>
        <translation>Exportar clientes</translation>
    </message>
    <message>
        <source>Client report (*.csv)</source>
        <translation>Informe de clientes (*.csv)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Vi&amp;sta</translation>
    </message>
    <message>
        <source>Order and columns of the table</source>
        <translation>Orden y columnas de la tabla</translation>
    </message>
    <message>
        <source>&amp;Possible duplicates (%1)…</source>
        <translation>&amp;Posibles duplicados (%1)…</translation>
    </message>
    <message>
        <source>&amp;Deactivate %1</source>
        <translation>&amp;Desactivar %1</translation>
    </message>
    <message>
        <source>&amp;Activate %1</source>
        <translation>Ac&amp;tivar %1</translation>
    </message>
    <message>
        <source>&amp;Remove %1…</source>
        <translation>Eli&amp;minar %1…</translation>
    </message>
    <message>
        <source>&amp;Last merge…</source>
        <translation>Ú&amp;ltima combinación…</translation>
    </message>
</context>
<context>
    <name>Gui::ClosingDialog</name>
    <message>
        <source>Close the window</source>
        <translation>Cerrar la ventana</translation>
    </message>
    <message>
        <source>Keep syncing when the window is closed?</source>
        <translation>¿Seguir sincronizando al cerrar la ventana?</translation>
    </message>
    <message>
        <source>Listwell can stay in the tray and keep your list in sync. To end it there, click Quit in the menu of its icon.</source>
        <translation>Listwell puede quedarse en la bandeja del sistema y mantener su lista sincronizada. Para cerrarlo allí, haga clic en Salir en el menú de su icono.</translation>
    </message>
    <message>
        <source>You are asked only once. To change the answer later, go to Setup › Settings.</source>
        <translation>Solo se le pregunta una vez. Para cambiar la respuesta más adelante, vaya a Ajustes › Preferencias.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Quit Listwell</source>
        <translation>&amp;Salir de Listwell</translation>
    </message>
    <message>
        <source>&amp;Keep syncing</source>
        <translation>Seguir sin&amp;cronizando</translation>
    </message>
</context>
<context>
    <name>Gui::ComparedFieldsView</name>
    <message>
        <source>the same</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>different</source>
        <translation>distinto</translation>
    </message>
</context>
<context>
    <name>Gui::ConnectedView</name>
    <message>
        <source>Connected business</source>
        <translation>Negocio conectado</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Desconectar</translation>
    </message>
    <message>
        <source>Disconnect this business (Alt+X)</source>
        <translation>Desconectar este negocio (Alt+X)</translation>
    </message>
    <message>
        <source>Show the people…</source>
        <translation>Ver las personas…</translation>
    </message>
    <message>
        <source>Undo that import…</source>
        <translation>Deshacer la importación…</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo así</translation>
    </message>
    <message>
        <source>Release once</source>
        <translation>Permitir una vez</translation>
    </message>
</context>
<context>
    <name>Gui::ConnectingView</name>
    <message>
        <source>Connecting</source>
        <translation>Conectando</translation>
    </message>
    <message>
        <source>Address of the login page</source>
        <translation>Dirección de la página de inicio de sesión</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>Co&amp;piar</translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <translation>&amp;Abrir de nuevo</translation>
    </message>
    <message>
        <source>&amp;Show the login page</source>
        <translation>&amp;Mostrar la página</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Address of the login page:</source>
        <translation>Dirección de la página de inicio de sesión:</translation>
    </message>
    <message>
        <source>If no page opened, open this address in your browser:</source>
        <translation>Si no se abrió ninguna página, abra esta dirección en su navegador:</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>Gui::ConnectionScreen</name>
    <message>
        <source>Setup</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Set up and maintain Listwell.</source>
        <translation>Configure y mantenga Listwell.</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>Integraciones</translation>
    </message>
    <message>
        <source>Connect Listwell to other services.</source>
        <translation>Conecte Listwell con otros servicios.</translation>
    </message>
    <message>
        <source>Open log folder</source>
        <translation>Abrir carpeta de registros</translation>
    </message>
    <message>
        <source>Reset the practice studio</source>
        <translation>Restablecer el estudio de práctica</translation>
    </message>
    <message>
        <source>Restore the practice clients, the classes and the practice account to their original state.</source>
        <translation>Devuelva los clientes de práctica, las clases y la cuenta de práctica a su estado original.</translation>
    </message>
    <message>
        <source>About Listwell</source>
        <translation>Acerca de Listwell</translation>
    </message>
    <message>
        <source>See the version, the licence and the location of your data.</source>
        <translation>Consulte la versión, la licencia y la ubicación de sus datos.</translation>
    </message>
    <message>
        <source>Connect the services that your studio uses.</source>
        <translation>Conecte los servicios que usa su estudio.</translation>
    </message>
    <message>
        <source>Constant Contact</source>
        <translation>Constant Contact</translation>
    </message>
    <message>
        <source>Sync one of your contact lists with your clients.</source>
        <translation>Sincronice una de sus listas de contactos con sus clientes.</translation>
    </message>
    <message>
        <source>Reset the practice studio?</source>
        <translation>¿Restablecer el estudio de práctica?</translation>
    </message>
    <message>
        <source>Everything you did in the practice studio and in the practice account is removed, and you start again with CONNECT BUSINESS. Your own studio&apos;s data is separate and stays as it is.</source>
        <translation>Se elimina todo lo que hizo en el estudio de práctica y en la cuenta de práctica, y se empieza de nuevo con CONECTAR NEGOCIO. Los datos de su propio estudio son independientes y no cambian.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Support file</source>
        <translation>Archivo de soporte</translation>
    </message>
    <message>
        <source>Read and save what helps support to find a problem. It contains no names, addresses or logins.</source>
        <translation>Consulte y guarde lo que ayuda al soporte técnico a encontrar un problema. No contiene nombres, direcciones ni datos de acceso.</translation>
    </message>
    <message>
        <source>Find the complete log files, if support asks for them.</source>
        <translation>Consulte los archivos de registro completos si el soporte técnico se los pide.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Choose language and appearance, how often Listwell syncs, and what it does in the background.</source>
        <translation>Elija el idioma y la apariencia, cada cuánto sincroniza Listwell y qué hace en segundo plano.</translation>
    </message>
    <message>
        <source>Client reports</source>
        <translation>Informes de clientes</translation>
    </message>
    <message>
        <source>Import the client reports in a folder automatically.</source>
        <translation>Importe automáticamente los informes de clientes de una carpeta.</translation>
    </message>
    <message>
        <source>Client fields</source>
        <translation>Campos de clientes</translation>
    </message>
    <message>
        <source>Add and rename the fields of your own, put them in order, and choose which are sent.</source>
        <translation>Agregue sus propios campos, cámbieles el nombre, ordénelos y elija cuáles se envían.</translation>
    </message>
</context>
<context>
    <name>Gui::ConsentBox</name>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Sí</translation>
    </message>
    <message>
        <source>N&amp;o</source>
        <translation>&amp;No</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
</context>
<context>
    <name>Gui::ConsentHistory</name>
    <message>
        <source>Recorded answers</source>
        <translation>Respuestas registradas</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Wording shown</source>
        <translation>Texto mostrado</translation>
    </message>
</context>
<context>
    <name>Gui::ConstantContactPage</name>
    <message>
        <source>Log in again</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Choose list</source>
        <translation>Elegir lista</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
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
        <translation>La fila cambia este cliente.</translation>
    </message>
    <message>
        <source>The row is imported and does not change this client.</source>
        <translation>La fila se importa y no cambia este cliente.</translation>
    </message>
    <message>
        <source>In your clients</source>
        <translation>En sus clientes</translation>
    </message>
    <message>
        <source>In the report</source>
        <translation>En el informe</translation>
    </message>
    <message>
        <source>&amp;Another person</source>
        <translation>&amp;Otra persona</translation>
    </message>
    <message>
        <source>&amp;Same person</source>
        <translation>La &amp;misma persona</translation>
    </message>
    <message>
        <source>S&amp;kip the row</source>
        <translation>&amp;Omitir la fila</translation>
    </message>
    <message>
        <source>Is it the same person?</source>
        <translation>¿Es la misma persona?</translation>
    </message>
    <message>
        <source>The row is not imported; only a no in it counts.</source>
        <translation>La fila no se importa; solo cuenta un no en ella.</translation>
    </message>
    <message>
        <source>Until you decide, the row counts as another person.</source>
        <translation>Mientras no decida, la fila cuenta como otra persona.</translation>
    </message>
</context>
<context>
    <name>Gui::CopyField</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Copiar: %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>Gui::CustomFieldDialog</name>
    <message>
        <source>Add a field</source>
        <translation>Agregar un campo</translation>
    </message>
    <message>
        <source>Add field</source>
        <translation>Agregar campo</translation>
    </message>
    <message>
        <source>Field name</source>
        <translation>Nombre del campo</translation>
    </message>
    <message>
        <source>Every client gets this field. You cannot change its type later.</source>
        <translation>Todos los clientes tendrán este campo. Su tipo no se podrá cambiar después.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Rename field</source>
        <translation>Cambiar el nombre del campo</translation>
    </message>
    <message>
        <source>The values stay. In Constant Contact, the field keeps its name, and client reports may still use “%1” as a heading.</source>
        <translation>Los valores se conservan. En Constant Contact, el campo conserva su nombre, y los informes de clientes pueden seguir usando “%1” como encabezado.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Género</translation>
    </message>
    <message>
        <source>Client type</source>
        <translation>Tipo de cliente</translation>
    </message>
    <message>
        <source>Client since</source>
        <translation>Cliente desde</translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation>Referido por</translation>
    </message>
    <message>
        <source>Home location</source>
        <translation>Sede habitual</translation>
    </message>
    <message>
        <source>Fields that many studios have</source>
        <translation>Campos que tienen muchos estudios</translation>
    </message>
    <message>
        <source>The values stay. Client reports may still use “%1” as a heading.</source>
        <translation>Los valores se conservan. Los informes de clientes pueden seguir usando “%1” como encabezado.</translation>
    </message>
</context>
<context>
    <name>Gui::CustomFieldsForm</name>
    <message>
        <source>Add your own fields, such as a locker number. They are sent to Constant Contact with the rest of the profile.</source>
        <translation>Agregue campos propios, como el número de casillero. Se envían a Constant Contact con el resto del perfil.</translation>
    </message>
    <message>
        <source>Add a &amp;field…</source>
        <translation>Agregar &amp;campo…</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>Campos personalizados</translation>
    </message>
    <message>
        <source>Enter a number, for example 12 or 7.5.</source>
        <translation>Introduzca un número, con punto decimal si hace falta; por ejemplo, 12 o 7.5.</translation>
    </message>
</context>
<context>
    <name>Gui::DateField</name>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>AAAA-MM-DD</translation>
    </message>
    <message>
        <source>Enter the date as year-month-day, for example 1984-05-23.</source>
        <translation>Introduzca la fecha como año-mes-día; por ejemplo, 1984-05-23.</translation>
    </message>
</context>
<context>
    <name>Gui::DisconnectDialog</name>
    <message>
        <source>&amp;Remove my clients from the list first. They stay subscribed.</source>
        <translation>&amp;Quitar primero a mis clientes de la lista. Conservan la suscripción.</translation>
    </message>
    <message>
        <source>&amp;Save my clients to a file first</source>
        <translation>&amp;Guardar primero mis clientes en un archivo</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Desconectar</translation>
    </message>
    <message>
        <source>Disconnect “%1”?</source>
        <translation>¿Desconectar “%1”?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Save clients</source>
        <translation>Guardar clientes</translation>
    </message>
    <message>
        <source>Client report (*.csv)</source>
        <translation>Informe de clientes (*.csv)</translation>
    </message>
    <message>
        <source>Listwell stops syncing and erases the login.</source>
        <translation>Listwell deja de sincronizar y borra la sesión.</translation>
    </message>
    <message>
        <source>“%1” stays in Constant Contact without your clients.</source>
        <translation>“%1” sigue en Constant Contact sin sus clientes.</translation>
    </message>
    <message>
        <source>“%1” stays in Constant Contact with everybody on it. If you connect again, the sync goes on with this list at once.</source>
        <translation>“%1” sigue en Constant Contact con todas las personas. Si vuelve a conectarse, la sincronización continúa de inmediato con esta lista.</translation>
    </message>
    <message>
        <source>Your clients, their answers and the history stay here.</source>
        <translation>Sus clientes, las respuestas y el historial se quedan aquí.</translation>
    </message>
</context>
<context>
    <name>Gui::DuplicatesDialog</name>
    <message>
        <source>Possible duplicates</source>
        <translation>Posibles duplicados</translation>
    </message>
    <message>
        <source>These profiles have the same name, and the same birthday, phone number or e-mail address. Merge two profiles of one person, or note that they are two people.</source>
        <translation>Estos perfiles tienen el mismo nombre y la misma fecha de nacimiento, el mismo teléfono o la misma dirección de correo. Combine dos perfiles de una misma persona o indique que son dos personas.</translation>
    </message>
    <message>
        <source>Looking for duplicates…</source>
        <translation>Buscando duplicados…</translation>
    </message>
    <message>
        <source>No duplicates</source>
        <translation>No hay duplicados</translation>
    </message>
    <message>
        <source>No two profiles look like one person.</source>
        <translation>No hay dos perfiles que parezcan de la misma persona.</translation>
    </message>
    <message>
        <source>The duplicates cannot be shown</source>
        <translation>No se pueden mostrar los duplicados</translation>
    </message>
    <message>
        <source>&amp;Not the same person</source>
        <translation>&amp;No es la misma persona</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>&amp;Omitir</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The profiles of %1 are merged.</source>
        <translation>Los perfiles de %1 se han combinado.</translation>
    </message>
    <message>
        <source>The two profiles of %1 are not shown here again.</source>
        <translation>Los dos perfiles de %1 no se volverán a mostrar aquí.</translation>
    </message>
    <message>
        <source>The older profile stays. It gets the bookings of the newer one and the details that it lacks. The newer one is deleted.</source>
        <translation>Se conserva el perfil más antiguo. Recibe las reservas del más reciente y los datos que le faltan. El más reciente se elimina.</translation>
    </message>
    <message>
        <source>The newer profile stays. It gets the bookings of the older one and the details that it lacks. The older one is deleted.</source>
        <translation>Se conserva el perfil más reciente. Recibe las reservas del más antiguo y los datos que le faltan. El más antiguo se elimina.</translation>
    </message>
    <message>
        <source>The latest answer to news and updates counts, but a yes for another e-mail address does not replace a no of the profile that stays.</source>
        <translation>Cuenta la última respuesta sobre noticias y novedades, pero un sí para otra dirección de correo no reemplaza un no del perfil que se conserva.</translation>
    </message>
    <message>
        <source>Merge the profiles of %1?</source>
        <translation>¿Combinar los perfiles de %1?</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Combinar</translation>
    </message>
    <message>
        <source>The merge was undone.</source>
        <translation>La combinación se ha deshecho.</translation>
    </message>
    <message>
        <source>The merge can be undone until the next sync.</source>
        <translation>La combinación se puede deshacer hasta la próxima sincronización.</translation>
    </message>
    <message>
        <source>&amp;Undo last merge</source>
        <translation>&amp;Deshacer la última combinación</translation>
    </message>
</context>
<context>
    <name>Gui::FamilyView</name>
    <message>
        <source>Shares this address with:</source>
        <translation>Comparte esta dirección con:</translation>
    </message>
    <message>
        <source>Send this client&apos;s details</source>
        <translation>Enviar los datos de este cliente</translation>
    </message>
    <message numerus="yes">
        <source>and %n more client(s)</source>
        <translation>
            <numerusform>y %n cliente más</numerusform>
            <numerusform>y %n clientes más</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose automatically</source>
        <translation>Elegir automáticamente</translation>
    </message>
</context>
<context>
    <name>Gui::FatalErrorWindow</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
</context>
<context>
    <name>Gui::FaultText</name>
    <message>
        <source>The server did not respond in time. Wait a moment, then click Retry.</source>
        <translation>El servidor no respondió a tiempo. Espere un momento y haga clic en Reintentar.</translation>
    </message>
    <message>
        <source>This computer is not connected to the internet. Connect it, then click Retry.</source>
        <translation>Este equipo no está conectado a internet. Conéctelo y haga clic en Reintentar.</translation>
    </message>
    <message>
        <source>The server was not found. Check that this computer is connected to the internet, then click Retry.</source>
        <translation>No se encontró el servidor. Compruebe que este equipo esté conectado a internet y haga clic en Reintentar.</translation>
    </message>
    <message>
        <source>The server is not responding. Wait a moment, then click Retry.</source>
        <translation>El servidor no responde. Espere un momento y haga clic en Reintentar.</translation>
    </message>
    <message>
        <source>The proxy server of this network is not responding. Ask your network administrator.</source>
        <translation>El servidor proxy de esta red no responde. Consulte a la persona que administra la red.</translation>
    </message>
    <message>
        <source>The login page could not be opened. Click Retry, or use your browser instead.</source>
        <translation>No se pudo abrir la página de inicio de sesión. Haga clic en Reintentar o use su navegador.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid on this date. Check this computer&apos;s date and time. If they are correct, do not log in for now.</source>
        <translation>El certificado del servidor no es válido en esta fecha. Compruebe la fecha y la hora de este equipo. Si son correctas, no inicie sesión por ahora.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is for another name. Someone may be intercepting the connection, so nothing was sent.</source>
        <translation>El certificado del servidor es para otro nombre. Es posible que alguien esté interceptando la conexión, así que no se envió nada.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has been revoked, so nothing was sent.</source>
        <translation>El certificado del servidor fue revocado, así que no se envió nada.</translation>
    </message>
    <message>
        <source>This computer does not trust the server&apos;s certificate. The login page of a public Wi-Fi network, or someone intercepting the connection, may be the cause. Nothing was sent.</source>
        <translation>Este equipo no confía en el certificado del servidor. La causa puede ser la página de acceso de una red wifi pública, o alguien que intercepta la conexión. No se envió nada.</translation>
    </message>
    <message>
        <source>The connection to the server is not secure, so nothing was sent.</source>
        <translation>La conexión con el servidor no es segura, así que no se envió nada.</translation>
    </message>
</context>
<context>
    <name>Gui::FieldMappingDialog</name>
    <message>
        <source>Field in Constant Contact</source>
        <translation>Campo en Constant Contact</translation>
    </message>
    <message>
        <source>Choose the field in Constant Contact that “%1” belongs to.</source>
        <translation>Elija el campo de Constant Contact al que pertenece “%1”.</translation>
    </message>
    <message>
        <source>The next sync sends the values to that field. Values in another one stay there as they are.</source>
        <translation>La próxima sincronización envía los valores a ese campo. Los valores de otro campo se quedan allí como están.</translation>
    </message>
    <message>
        <source>Fields in Constant Contact</source>
        <translation>Campos en Constant Contact</translation>
    </message>
    <message>
        <source>Reading from Constant Contact…</source>
        <translation>Leyendo Constant Contact…</translation>
    </message>
    <message>
        <source>The fields cannot be shown</source>
        <translation>No se pueden mostrar los campos</translation>
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
        <translation>Menú de apps</translation>
    </message>
    <message>
        <source>App Drawer (%1)</source>
        <translation>Menú de apps (%1)</translation>
    </message>
    <message>
        <source>Practice account</source>
        <translation>Cuenta de práctica</translation>
    </message>
    <message>
        <source>This is a practice account on this computer. Nothing here reaches Constant Contact.</source>
        <translation>Esta es una cuenta de práctica en este equipo. Nada de lo que haga aquí llega a Constant Contact.</translation>
    </message>
    <message>
        <source>Constant Contact: %1</source>
        <comment>the state of the connection</comment>
        <translation>Constant Contact: %1</translation>
    </message>
    <message>
        <source>Go to Setup › Integrations › Constant Contact</source>
        <translation>Ir a Ajustes › Integraciones › Constant Contact</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Help (%1)</source>
        <translation>Ayuda (%1)</translation>
    </message>
</context>
<context>
    <name>Gui::HelpPanel</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>Todos los temas</translation>
    </message>
    <message>
        <source>Close the help</source>
        <translation>Cerrar la ayuda</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Topics of the help</source>
        <translation>Temas de la ayuda</translation>
    </message>
</context>
<context>
    <name>Gui::HomePage</name>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Counting clients…</source>
        <translation>Contando los clientes…</translation>
    </message>
    <message>
        <source>No clients yet</source>
        <translation>Aún no hay clientes</translation>
    </message>
    <message>
        <source>Add your first client, or import a client report from your studio program.</source>
        <translation>Agregue su primer cliente o importe un informe de clientes de su programa de gestión del estudio.</translation>
    </message>
    <message>
        <source>Go to &amp;Clients</source>
        <translation>Ir a &amp;Clientes</translation>
    </message>
    <message>
        <source>The clients cannot be counted</source>
        <translation>No se pueden contar los clientes</translation>
    </message>
    <message>
        <source>&amp;Open report</source>
        <translation>A&amp;brir informe</translation>
    </message>
</context>
<context>
    <name>Gui::ImportButton</name>
    <message>
        <source>More import actions</source>
        <translation>Más acciones de importación</translation>
    </message>
    <message>
        <source>There is no import to undo</source>
        <translation>No hay ninguna importación que deshacer</translation>
    </message>
</context>
<context>
    <name>Gui::ImportDialog</name>
    <message>
        <source>Import clients</source>
        <translation>Importar clientes</translation>
    </message>
    <message>
        <source>&amp;Blank cells clear existing values</source>
        <translation>&amp;Las celdas vacías borran los valores actuales</translation>
    </message>
    <message>
        <source>Choose &amp;file…</source>
        <translation>Elegir &amp;archivo…</translation>
    </message>
    <message>
        <source>A client report is a CSV file or an Excel workbook (.xlsx) with a heading for each column, exported from a studio program or a spreadsheet. Headings such as First Name, Last Name, Email, Phone and News and Updates are recognized in any order. Every other column becomes a custom field.</source>
        <translation>Un informe de clientes es un archivo CSV o un libro de Excel (.xlsx) con un encabezado por columna, exportado de un programa de gestión o de una hoja de cálculo. Se reconocen, en cualquier orden, encabezados como Nombre, Apellidos, Correo electrónico, Teléfono y Noticias y novedades. Cada columna restante se convierte en un campo personalizado.</translation>
    </message>
    <message>
        <source>You see a preview before anything is changed. An import never subscribes someone who has unsubscribed.</source>
        <translation>Antes de cambiar nada se muestra una vista previa. Una importación nunca suscribe a alguien que se dio de baja.</translation>
    </message>
    <message>
        <source>Leave this off if a blank cell only means that the value is not in the report.</source>
        <translation>Déjelo desactivado si una celda vacía solo significa que el valor no está en el informe.</translation>
    </message>
    <message>
        <source>Rows read or imported</source>
        <translation>Filas leídas o importadas</translation>
    </message>
    <message>
        <source>Rows that cannot be imported or need a check</source>
        <translation>Filas que no se pueden importar o que deben revisarse</translation>
    </message>
    <message>
        <source>&amp;Another file…</source>
        <translation>&amp;Otro archivo…</translation>
    </message>
    <message>
        <source>&amp;Copy result</source>
        <translation>&amp;Copiar resultado</translation>
    </message>
    <message>
        <source>&amp;Undo this import…</source>
        <translation>&amp;Deshacer esta importación…</translation>
    </message>
    <message>
        <source>Import complete</source>
        <translation>Importación completada</translation>
    </message>
    <message>
        <source>Import preview</source>
        <translation>Vista previa de la importación</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Reading the report…</source>
        <translation>Leyendo el informe…</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importando…</translation>
    </message>
    <message>
        <source>Importing %1 of %2 rows…</source>
        <translation>Importando filas: %1 de %2…</translation>
    </message>
    <message>
        <source>Checking %1 of %2 rows…</source>
        <translation>Revisando filas: %1 de %2…</translation>
    </message>
    <message>
        <source>All rows are valid.</source>
        <translation>Todas las filas son válidas.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n client(s)</source>
        <translation>
            <numerusform>&amp;Importar %n cliente</numerusform>
            <numerusform>&amp;Importar %n clientes</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>Nada que importar</translation>
    </message>
    <message>
        <source>Choose a client report</source>
        <translation>Elegir un informe de clientes</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message numerus="yes">
        <source>%n refused row(s) saved to %1. Correct the rows there, then import that file.</source>
        <translation>
            <numerusform>%n fila rechazada guardada en %1. Corrija la fila ahí y después importe ese archivo.</numerusform>
            <numerusform>%n filas rechazadas guardadas en %1. Corrija las filas ahí y después importe ese archivo.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Save refused rows…</source>
        <translation>&amp;Guardar las filas rechazadas…</translation>
    </message>
    <message>
        <source>Save refused rows</source>
        <translation>Guardar las filas rechazadas</translation>
    </message>
    <message>
        <source>CSV file (*.csv)</source>
        <translation>Archivo CSV (*.csv)</translation>
    </message>
    <message>
        <source>%1 - refused.csv</source>
        <translation>%1 - rechazadas.csv</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Deactivate %n client(s)</source>
        <translation>
            <numerusform>&amp;Desactivar %n cliente</numerusform>
            <numerusform>&amp;Desactivar %n clientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deactivate %n client(s)?</source>
        <translation>
            <numerusform>¿Desactivar %n cliente?</numerusform>
            <numerusform>¿Desactivar %n clientes?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 active clients are not in this report. Deactivate them only if the report lists all clients, and not just some of them.</source>
        <translation>%1 de %2 clientes activos no están en este informe. Desactívelos solo si el informe contiene a todos los clientes, y no solo a algunos.</translation>
    </message>
    <message numerus="yes">
        <source>Deactivate %n client(s)</source>
        <translation>
            <numerusform>Desactivar %n cliente</numerusform>
            <numerusform>Desactivar %n clientes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::ImportTotals</name>
    <message>
        <source>Sho&amp;w rows</source>
        <translation>&amp;Ver filas</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) in the report.</source>
        <translation>
            <numerusform>%n fila en el informe.</numerusform>
            <numerusform>%n filas en el informe.</numerusform>
        </translation>
    </message>
    <message>
        <source>Added: %1. Updated: %2. Unchanged: %3.</source>
        <translation>Agregados: %1. Actualizados: %2. Sin cambios: %3.</translation>
    </message>
    <message>
        <source>To add: %1. To update: %2. Unchanged: %3.</source>
        <translation>Por agregar: %1. Por actualizar: %2. Sin cambios: %3.</translation>
    </message>
    <message>
        <source>Deactivated: %1.</source>
        <translation>Desactivados: %1.</translation>
    </message>
    <message>
        <source>News and updates: %1 yes, %2 no, %3 without an answer.</source>
        <translation>Noticias y novedades: %1 sí, %2 no, %3 sin respuesta.</translation>
    </message>
    <message numerus="yes">
        <source>%n new field(s): %1</source>
        <translation>
            <numerusform>%n campo nuevo: %1</numerusform>
            <numerusform>%n campos nuevos: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new field(s) to add: %1</source>
        <translation>
            <numerusform>%n campo nuevo por agregar: %1</numerusform>
            <numerusform>%n campos nuevos por agregar: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the report…</source>
        <translation>Leyendo el informe…</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be imported</source>
        <translation>
            <numerusform>%n fila no se puede importar</numerusform>
            <numerusform>%n filas no se pueden importar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) to check</source>
        <translation>
            <numerusform>%n fila por revisar</numerusform>
            <numerusform>%n filas por revisar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) say yes, which does not count: a no stands for the person or the address.</source>
        <translation>
            <numerusform>%n fila dice “sí”, pero no cuenta: hay un “no” vigente de la persona o de la dirección.</numerusform>
            <numerusform>%n filas dicen “sí”, pero no cuentan: hay un “no” vigente de la persona o de la dirección.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show &amp;people…</source>
        <translation>Ver &amp;personas…</translation>
    </message>
    <message>
        <source>C&amp;ompare…</source>
        <translation>&amp;Comparar…</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Omitidas: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) may be a client you already have.</source>
        <translation>
            <numerusform>%n fila puede ser de un cliente que ya tiene.</numerusform>
            <numerusform>%n filas pueden ser de clientes que ya tiene.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Send the values of new fields to Constant Contact</source>
        <translation>&amp;Enviar los valores de los campos nuevos a Constant Contact</translation>
    </message>
    <message>
        <source>Unticked, they are kept here. This can be changed on the Client fields page.</source>
        <translation>Si no se marca, se quedan aquí. Puede cambiarse en la página Campos de clientes.</translation>
    </message>
    <message>
        <source>A “No” takes effect at once and stays, even if the import is undone.</source>
        <translation>Un “No” tiene efecto de inmediato y se mantiene aunque se deshaga la importación.</translation>
    </message>
</context>
<context>
    <name>Gui::ListCard</name>
    <message>
        <source>Contact list</source>
        <translation>Lista de contactos</translation>
    </message>
    <message>
        <source>Choose &amp;list</source>
        <translation>E&amp;legir lista</translation>
    </message>
    <message>
        <source>SA&amp;VE</source>
        <translation>&amp;GUARDAR</translation>
    </message>
    <message>
        <source>SAVE</source>
        <translation>GUARDAR</translation>
    </message>
    <message>
        <source>No list chosen yet</source>
        <translation>Aún no ha elegido una lista</translation>
    </message>
    <message>
        <source>Choose the list to keep in sync with your clients.</source>
        <translation>Elija la lista que desea mantener sincronizada con sus clientes.</translation>
    </message>
</context>
<context>
    <name>Gui::LoginWindow</name>
    <message>
        <source>Use my &amp;browser instead</source>
        <translation>Usar mi &amp;navegador</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Log in to Constant Contact</source>
        <translation>Iniciar sesión en Constant Contact</translation>
    </message>
    <message>
        <source>Reload the page (F5)</source>
        <translation>Recargar la página (F5)</translation>
    </message>
    <message>
        <source>Reload the page</source>
        <translation>Recargar la página</translation>
    </message>
    <message>
        <source>Dismiss this notice</source>
        <translation>Descartar este aviso</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Close this window and log in with your browser</source>
        <translation>Cerrar esta ventana e iniciar sesión con el navegador</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Cargando</translation>
    </message>
    <message>
        <source>%1 asked: “%2” It was answered with No. To answer it yourself, use your browser.</source>
        <translation>%1 preguntó: “%2”. Se respondió “No”. Para responder por su cuenta, use su navegador.</translation>
    </message>
    <message>
        <source>%1 says: “%2”</source>
        <translation>%1 dice: “%2”</translation>
    </message>
    <message>
        <source>The login page did not open</source>
        <translation>No se abrió la página de inicio de sesión</translation>
    </message>
    <message>
        <source>The login page stopped working</source>
        <translation>La página de inicio de sesión dejó de funcionar</translation>
    </message>
    <message>
        <source>The process that shows the page ended unexpectedly. Click Retry, or use your browser instead.</source>
        <translation>El proceso que muestra la página terminó de forma inesperada. Haga clic en Reintentar o use su navegador.</translation>
    </message>
    <message>
        <source>The connection is not secure</source>
        <translation>La conexión no es segura</translation>
    </message>
    <message>
        <source>The login did not finish</source>
        <translation>El inicio de sesión no terminó</translation>
    </message>
    <message>
        <source>Constant Contact ended the login without a valid response. Click Retry.</source>
        <translation>Constant Contact terminó el inicio de sesión sin una respuesta válida. Haga clic en Reintentar.</translation>
    </message>
    <message>
        <source>Google does not allow logging in with a Google account inside another program. Use your browser instead.</source>
        <translation>Google no permite iniciar sesión con una cuenta de Google dentro de otro programa. Use su navegador.</translation>
    </message>
    <message>
        <source>This window shows only the Constant Contact login, so %1 was not opened here.</source>
        <translation>Esta ventana solo muestra el inicio de sesión de Constant Contact, así que %1 no se abrió aquí.</translation>
    </message>
    <message>
        <source>The page tried to open %1. This window shows only the Constant Contact login. To open the other page, use your browser instead.</source>
        <translation>La página intentó abrir %1. Esta ventana solo muestra el inicio de sesión de Constant Contact. Para abrir la otra página, use su navegador.</translation>
    </message>
    <message>
        <source>Page not shown</source>
        <translation>No se muestra la página</translation>
    </message>
    <message>
        <source>Open in my browser</source>
        <translation>Abrir en mi navegador</translation>
    </message>
    <message>
        <source>No browser could be opened on this computer.</source>
        <translation>No se pudo abrir ningún navegador en este equipo.</translation>
    </message>
</context>
<context>
    <name>Gui::MainWindow</name>
    <message>
        <source>Log folder</source>
        <translation>Carpeta de registros</translation>
    </message>
    <message>
        <source>The log files are in this folder:</source>
        <translation>Los archivos de registro están en esta carpeta:</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Carpeta de datos</translation>
    </message>
    <message>
        <source>Your data is in this folder:</source>
        <translation>Sus datos están en esta carpeta:</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenida</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Clases</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Setup</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>Integraciones</translation>
    </message>
    <message>
        <source>Constant Contact</source>
        <translation>Constant Contact</translation>
    </message>
    <message>
        <source>Listwell – practice account</source>
        <translation>Listwell: cuenta de práctica</translation>
    </message>
    <message>
        <source>&amp;Go to Constant Contact</source>
        <translation>&amp;Ir a Constant Contact</translation>
    </message>
    <message>
        <source>&amp;Home</source>
        <translation>I&amp;nicio</translation>
    </message>
    <message>
        <source>&amp;Clients</source>
        <translation>&amp;Clientes</translation>
    </message>
    <message>
        <source>C&amp;lasses</source>
        <translation>C&amp;lases</translation>
    </message>
    <message>
        <source>&amp;Activity</source>
        <translation>&amp;Actividad</translation>
    </message>
    <message>
        <source>&amp;Setup</source>
        <translation>A&amp;justes</translation>
    </message>
    <message>
        <source>Client reports</source>
        <translation>Informes de clientes</translation>
    </message>
    <message>
        <source>Your client reports are in this folder:</source>
        <translation>Sus informes de clientes están en esta carpeta:</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>language, appearance, dark, tray, icon, background, close, quit, notifications, start with the session, autostart, sync interval, how often, consent question, wording, data folder, backup, restore</source>
        <comment>words to search for</comment>
        <translation>idioma, apariencia, oscuro, bandeja del sistema, icono, segundo plano, cerrar, salir, notificaciones, iniciar sesión, inicio automático, intervalo de sincronización, cada cuánto, carpeta de datos, pregunta de consentimiento, texto, copia de seguridad, restaurar, otro equipo</translation>
    </message>
    <message>
        <source>Client fields</source>
        <translation>Campos de clientes</translation>
    </message>
    <message>
        <source>custom fields, columns, order, rename, send</source>
        <comment>words to search for</comment>
        <translation>campos personalizados, columnas, orden, cambiar nombre, enviar</translation>
    </message>
</context>
<context>
    <name>Gui::MenuEntry</name>
    <message>
        <source>%1: %2</source>
        <comment>a menu entry and its state</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Gui::MessagePage</name>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>Opening the login page…</source>
        <translation>Abriendo la página de inicio de sesión…</translation>
    </message>
</context>
<context>
    <name>Gui::MissingClientsBox</name>
    <message>
        <source>This report lists all clients: &amp;mark them deactivated</source>
        <translation>Este informe contiene a todos los clientes: &amp;marcarlos como desactivados</translation>
    </message>
    <message>
        <source>Active clients who are not in this report</source>
        <translation>Clientes activos que no están en este informe</translation>
    </message>
    <message>
        <source>Hide &amp;names</source>
        <translation>Ocultar los &amp;nombres</translation>
    </message>
    <message>
        <source>Show &amp;names</source>
        <translation>Mostrar los &amp;nombres</translation>
    </message>
    <message numerus="yes">
        <source>%n active client(s) are not in this report.</source>
        <translation>
            <numerusform>%n cliente activo no está en este informe.</numerusform>
            <numerusform>%n clientes activos no están en este informe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other client(s) may be in a row that is not clear, and stay active.</source>
        <translation>
            <numerusform>%n cliente más podría estar en una fila dudosa y sigue activo.</numerusform>
            <numerusform>%n clientes más podrían estar en filas dudosas y siguen activos.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are removed from the list at the next sync and stay subscribed. Undoing the import makes them active again.</source>
        <translation>Salen de la lista en la próxima sincronización y siguen suscritos. Si deshace la importación, vuelven a estar activos.</translation>
    </message>
    <message>
        <source>No row of this report can be read, so no client is deactivated.</source>
        <translation>No se puede leer ninguna fila de este informe, así que no desactiva a nadie.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be read and may be of any client, so no client is deactivated. Correct the report first.</source>
        <translation>
            <numerusform>%n fila no se puede leer y podría ser de cualquier cliente, así que este informe no desactiva a nadie. Corrija primero el informe.</numerusform>
            <numerusform>%n filas no se pueden leer y podrían ser de cualquier cliente, así que este informe no desactiva a nadie. Corrija primero el informe.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::NewListRow</name>
    <message>
        <source>Name of the new list</source>
        <translation>Nombre de la lista nueva</translation>
    </message>
    <message>
        <source>C&amp;reate</source>
        <translation>Cr&amp;ear</translation>
    </message>
</context>
<context>
    <name>Gui::NotConnectedView</name>
    <message>
        <source>Listwell keeps the clients who said yes to news and updates on one of your Constant Contact lists, with all their details. A client who unsubscribes on either side stays unsubscribed on both.</source>
        <translation>Listwell mantiene en una de sus listas de Constant Contact a los clientes que dijeron que sí a las noticias y novedades, con todos sus datos. Si un cliente se da de baja en uno de los dos lados, queda de baja en ambos.</translation>
    </message>
    <message>
        <source>CONNECT BUSINESS</source>
        <translation>CONECTAR NEGOCIO</translation>
    </message>
    <message>
        <source>The Constant Contact login page opens next. Your password goes only to Constant Contact.</source>
        <translation>A continuación se abre la página de inicio de sesión de Constant Contact. Su contraseña solo llega a Constant Contact.</translation>
    </message>
    <message>
        <source>&amp;Use my browser for the login page</source>
        <translation>&amp;Usar mi navegador para la página de inicio de sesión</translation>
    </message>
    <message>
        <source>Change API &amp;key</source>
        <translation>Cambiar &amp;clave de API</translation>
    </message>
    <message>
        <source>API key: %1</source>
        <translation>Clave de API: %1</translation>
    </message>
    <message>
        <source>Choose this with a screen reader, which cannot read the login page inside Listwell.</source>
        <translation>Elija esta opción con un lector de pantalla, que no puede leer la página de inicio de sesión dentro de Listwell.</translation>
    </message>
</context>
<context>
    <name>Gui::PracticeCard</name>
    <message>
        <source>First time?</source>
        <translation>¿Es su primera vez?</translation>
    </message>
    <message>
        <source>Try every step with a practice account. It runs on this computer, needs no internet, and keeps its practice clients separate from yours.</source>
        <translation>Pruebe cada paso con una cuenta de práctica. Funciona en este equipo, no necesita internet y mantiene sus clientes de práctica separados de los de su estudio.</translation>
    </message>
    <message>
        <source>&amp;Try with a practice account</source>
        <translation>&amp;Probar con una cuenta de práctica</translation>
    </message>
</context>
<context>
    <name>Gui::PreviewDialog</name>
    <message>
        <source>Search people</source>
        <translation>Buscar personas</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>People in the preview</source>
        <translation>Personas de la vista previa</translation>
    </message>
    <message>
        <source>Reading from Constant Contact…</source>
        <translation>Leyendo Constant Contact…</translation>
    </message>
    <message>
        <source>No clients yet</source>
        <translation>Aún no hay clientes</translation>
    </message>
    <message>
        <source>Clients who say yes to news and updates are sent at the next sync.</source>
        <translation>Los clientes que digan que sí a las noticias y novedades se enviarán en la próxima sincronización.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>No name or address matches the search.</source>
        <translation>Ningún nombre ni dirección contiene este texto.</translation>
    </message>
    <message>
        <source>The preview could not be created</source>
        <translation>No se pudo crear la vista previa</translation>
    </message>
    <message>
        <source>&amp;Leave them there</source>
        <translation>De&amp;jarlos en esa lista</translation>
    </message>
    <message>
        <source>&amp;Remove them from it first. They stay subscribed.</source>
        <translation>&amp;Quitarlos primero de esa lista. Conservan la suscripción.</translation>
    </message>
    <message>
        <source>Save as &amp;PDF…</source>
        <translation>Guardar como &amp;PDF…</translation>
    </message>
    <message>
        <source>&amp;Release once</source>
        <translation>Permitir &amp;una vez</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>&amp;Dejarlo así</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Undo that import…</source>
        <translation>De&amp;shacer la importación…</translation>
    </message>
    <message>
        <source>What happens with “%1”</source>
        <comment>name of the list</comment>
        <translation>Qué ocurrirá con “%1”</translation>
    </message>
    <message>
        <source>What the next sync does</source>
        <translation>Qué hará la próxima sincronización</translation>
    </message>
    <message>
        <source>People who would leave the list</source>
        <translation>Personas que saldrían de la lista</translation>
    </message>
    <message>
        <source>Nobody has been removed. “Release once” lets this one sync pass.</source>
        <translation>No se ha quitado a nadie. “Permitir una vez” deja pasar solo esta sincronización.</translation>
    </message>
    <message>
        <source>Nothing has been sent.</source>
        <translation>No se ha enviado nada.</translation>
    </message>
    <message>
        <source>Nothing changes in Constant Contact. The people below are not sent.</source>
        <translation>Nada cambia en Constant Contact. Las personas siguientes no se envían.</translation>
    </message>
    <message>
        <source>Nothing has been sent yet. OK starts the sync; Cancel changes nothing.</source>
        <translation>Aún no se ha enviado nada. Aceptar inicia la sincronización; Cancelar no cambia nada.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is no longer synced. %n of its %2 contacts are your clients.</source>
        <comment>list, contacts in it</comment>
        <translation>
            <numerusform>“%1” ya no se sincroniza. %n de sus %2 contactos es cliente de su estudio.</numerusform>
            <numerusform>“%1” ya no se sincroniza. %n de sus %2 contactos son clientes de su estudio.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1 of %2 people. Search to find the others.</source>
        <translation>Las primeras %1 de %2 personas. Use la búsqueda para encontrar a las demás.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln persona</numerusform>
            <numerusform>%Ln personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>PDF file (*.pdf)</source>
        <translation>Archivo PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as &amp;PDF</source>
        <translation>Guardado como &amp;PDF</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the people who will be added left that list. They come first below. If they want no e-mail, set their answer to No before you use the new list.</source>
        <comment>people</comment>
        <translation>
            <numerusform>%Ln de las personas que se añadirán dejó esa lista. Aparece primero abajo. Si no quiere correos, cambie su respuesta a No antes de usar la lista nueva.</numerusform>
            <numerusform>%Ln de las personas que se añadirán dejaron esa lista. Aparecen primero abajo. Si no quieren correos, cambie su respuesta a No antes de usar la lista nueva.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::PreviewFilter</name>
    <message>
        <source>People by change</source>
        <translation>Personas por cambio</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Would leave</source>
        <translation>Saldrían</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Altas</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Unsubscribed</source>
        <translation>Bajas</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Se quitan</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>No se envían</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Ya están</translation>
    </message>
</context>
<context>
    <name>Gui::PreviewPdf</name>
    <message>
        <source>%1. Added: %2. Updated: %3. Unsubscribed: %4. Removed from the list: %5.</source>
        <comment>time, numbers</comment>
        <translation>%1. Altas: %2. Cambios: %3. Bajas: %4. Se quitan de la lista: %5.</translation>
    </message>
</context>
<context>
    <name>Gui::ProfileComparisonView</name>
    <message>
        <source>Merge into the &amp;older profile…</source>
        <translation>Combinar en el más &amp;antiguo…</translation>
    </message>
    <message>
        <source>Merge into the ne&amp;wer profile…</source>
        <translation>Combinar en el más &amp;reciente…</translation>
    </message>
    <message>
        <source>Recorded answers of the older profile</source>
        <translation>Respuestas registradas del perfil más antiguo</translation>
    </message>
    <message>
        <source>Recorded answers of the newer profile</source>
        <translation>Respuestas registradas del perfil más reciente</translation>
    </message>
    <message>
        <source>Recorded answers</source>
        <translation>Respuestas registradas</translation>
    </message>
    <message>
        <source>No answer is recorded yet.</source>
        <translation>Aún no hay ninguna respuesta registrada.</translation>
    </message>
    <message>
        <source>Older profile</source>
        <translation>Perfil más antiguo</translation>
    </message>
    <message>
        <source>Newer profile</source>
        <translation>Perfil más reciente</translation>
    </message>
</context>
<context>
    <name>Gui::RemovedClientsDialog</name>
    <message>
        <source>Removed clients</source>
        <translation>Clientes eliminados</translation>
    </message>
    <message numerus="yes">
        <source>Removed clients are kept for %n day(s). A client who is put back has all details, answers and bookings again, and returns to the list if the yes to news and updates still holds.</source>
        <translation>
            <numerusform>Los clientes eliminados se conservan durante %n día. Al restaurar a un cliente, vuelven sus datos, respuestas y reservas, y el cliente regresa a la lista si su “sí” a las noticias y novedades sigue vigente.</numerusform>
            <numerusform>Los clientes eliminados se conservan durante %n días. Al restaurar a un cliente, vuelven sus datos, respuestas y reservas, y el cliente regresa a la lista si su “sí” a las noticias y novedades sigue vigente.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was deleted for good.</source>
        <translation>Se eliminó a %1 para siempre.</translation>
    </message>
    <message>
        <source>Loading removed clients…</source>
        <translation>Cargando los clientes eliminados…</translation>
    </message>
    <message>
        <source>No removed clients</source>
        <translation>No hay clientes eliminados</translation>
    </message>
    <message>
        <source>Clients whom you remove can be put back from here.</source>
        <translation>Desde aquí puede restaurar a los clientes que elimine.</translation>
    </message>
    <message>
        <source>The removed clients cannot be shown</source>
        <translation>No se pueden mostrar los clientes eliminados</translation>
    </message>
    <message>
        <source>&amp;Delete for good…</source>
        <translation>&amp;Eliminar para siempre…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>&amp;Put back</source>
        <translation>&amp;Restaurar</translation>
    </message>
    <message>
        <source>Delete %1 for good?</source>
        <translation>¿Eliminar a %1 para siempre?</translation>
    </message>
    <message>
        <source>All details and bookings are deleted and cannot be put back. The history of answers to news and updates stays.</source>
        <translation>Se eliminan todos sus datos y reservas, y no se pueden restaurar. El historial de respuestas sobre noticias y novedades se conserva.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Eliminar para siempre</translation>
    </message>
</context>
<context>
    <name>Gui::ReportColumnsView</name>
    <message>
        <source>No column shows who agreed to e-mails, so this import subscribes nobody. If there is such a column, select it and change its meaning.</source>
        <translation>Ninguna columna indica quién aceptó recibir correos, así que esta importación no registra ningún “sí”. Si existe esa columna, selecciónela y cambie su significado.</translation>
    </message>
    <message>
        <source>Columns of the report</source>
        <translation>Columnas del informe</translation>
    </message>
    <message>
        <source>Who agreed to e-mails</source>
        <translation>Quién aceptó recibir correos</translation>
    </message>
    <message>
        <source>What the answers mean</source>
        <translation>Qué significan las respuestas</translation>
    </message>
    <message>
        <source>A column without a heading is left out.</source>
        <translation>Una columna sin encabezado se omite.</translation>
    </message>
    <message>
        <source>&amp;Meaning of “%1”</source>
        <translation>&amp;Significado de “%1”</translation>
    </message>
    <message>
        <source>Meaning of “%1”</source>
        <translation>Significado de “%1”</translation>
    </message>
    <message>
        <source>This column lists people who do not want e-mail. A no always counts, so its meaning cannot be changed.</source>
        <translation>Esta columna indica quién no quiere recibir correos. Un “no” siempre cuenta, así que su significado no se puede cambiar.</translation>
    </message>
    <message>
        <source>When you import the report, this is remembered for the next report with the same headings.</source>
        <translation>Al importar el informe, esta elección se recuerda para el próximo informe con los mismos encabezados.</translation>
    </message>
</context>
<context>
    <name>Gui::ReportDrop</name>
    <message>
        <source>Drop the report to import it</source>
        <translation>Suelte el informe para importarlo</translation>
    </message>
    <message>
        <source>This cannot be imported</source>
        <translation>Esto no se puede importar</translation>
    </message>
    <message>
        <source>You see a preview before anything is changed.</source>
        <translation>Antes de cambiar nada se muestra una vista previa.</translation>
    </message>
</context>
<context>
    <name>Gui::ReportPeopleDialog</name>
    <message>
        <source>To add</source>
        <comment>people in a report</comment>
        <translation>Por agregar</translation>
    </message>
    <message>
        <source>To update</source>
        <comment>people in a report</comment>
        <translation>Por actualizar</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <comment>people in a report</comment>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>Left out</source>
        <comment>people in a report</comment>
        <translation>Omitidas</translation>
    </message>
    <message>
        <source>To check</source>
        <comment>people in a report</comment>
        <translation>Por revisar</translation>
    </message>
    <message>
        <source>Answer changes</source>
        <comment>people in a report</comment>
        <translation>Cambia la respuesta</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>people in a report</comment>
        <translation>Rechazadas</translation>
    </message>
    <message>
        <source>People by what happens to them</source>
        <translation>Personas según lo que ocurre con ellas</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>Buscar personas</translation>
    </message>
    <message>
        <source>People in the report</source>
        <translation>Personas del informe</translation>
    </message>
    <message>
        <source>Looking for people…</source>
        <translation>Buscando personas…</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>No row of this kind matches the search.</source>
        <translation>Ninguna fila de este tipo coincide con la búsqueda.</translation>
    </message>
    <message>
        <source>The people cannot be shown</source>
        <translation>No se pueden mostrar las personas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The first %1 of %2 people. Search to find the others.</source>
        <translation>Las primeras %1 de %2 personas. Use la búsqueda para encontrar a las demás.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln persona</numerusform>
            <numerusform>%Ln personas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::ReportReadingBar</name>
    <message>
        <source>Automatic: %1</source>
        <translation>Automático: %1</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Hoja</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codificación</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Separador</translation>
    </message>
    <message>
        <source>Order of dates</source>
        <translation>Orden de las fechas</translation>
    </message>
    <message>
        <source>Choose a sheet</source>
        <translation>Elegir una hoja</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>coma</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>punto y coma</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulación</translation>
    </message>
    <message>
        <source>vertical bar</source>
        <translation>barra vertical</translation>
    </message>
    <message>
        <source>day first</source>
        <translation>primero el día</translation>
    </message>
    <message>
        <source>month first</source>
        <translation>primero el mes</translation>
    </message>
    <message>
        <source>not clear</source>
        <translation>no está claro</translation>
    </message>
</context>
<context>
    <name>Gui::RoundCard</name>
    <message>
        <source>G&amp;o to Constant Contact</source>
        <translation>I&amp;r a Constant Contact</translation>
    </message>
    <message>
        <source>This sync changed nothing.</source>
        <translation>Esta sincronización no cambió nada.</translation>
    </message>
    <message>
        <source>People affected by this sync</source>
        <translation>Personas afectadas por esta sincronización</translation>
    </message>
    <message>
        <source>Choose a sync to see its changes.</source>
        <translation>Elija una sincronización para ver sus cambios.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln persona</numerusform>
            <numerusform>%Ln personas</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>&amp;Copiar como texto</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln person(s) found</source>
        <translation>
            <numerusform>%1 encontrada de %Ln persona</numerusform>
            <numerusform>%1 encontradas de %Ln personas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::RoundFilterChips</name>
    <message>
        <source>Syncs to show</source>
        <translation>Sincronizaciones que se muestran</translation>
    </message>
    <message>
        <source>With changes or problems</source>
        <translation>Con cambios o problemas</translation>
    </message>
    <message>
        <source>With problems</source>
        <translation>Con problemas</translation>
    </message>
    <message>
        <source>All syncs</source>
        <translation>Todas</translation>
    </message>
</context>
<context>
    <name>Gui::SearchField</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>Gui::SettingsPage</name>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>In the background</source>
        <translation>En segundo plano</translation>
    </message>
    <message>
        <source>&amp;Start Listwell when I log in to this computer</source>
        <translation>&amp;Iniciar Listwell al iniciar sesión en este equipo</translation>
    </message>
    <message>
        <source>It starts in the tray, or else as a minimized window.</source>
        <translation>Se inicia en la bandeja del sistema o, si no la hay, como ventana minimizada.</translation>
    </message>
    <message>
        <source>Show Listwell in the &amp;tray</source>
        <translation>Mostrar Listwell en la &amp;bandeja del sistema</translation>
    </message>
    <message>
        <source>The icon shows the state of the sync, and its menu offers Sync now.</source>
        <translation>El icono muestra el estado de la sincronización y su menú ofrece Sincronizar.</translation>
    </message>
    <message>
        <source>&amp;Keep syncing when the window is closed</source>
        <translation>&amp;Seguir sincronizando al cerrar la ventana</translation>
    </message>
    <message>
        <source>Listwell stays in the tray. To end it, press Ctrl+Q in the window, or click Quit in the menu of the icon.</source>
        <translation>Listwell se queda en la bandeja del sistema. Para cerrarlo, pulse Ctrl+Q en la ventana o haga clic en Salir en el menú del icono.</translation>
    </message>
    <message>
        <source>Show &amp;notifications</source>
        <translation>Mostrar &amp;notificaciones</translation>
    </message>
    <message>
        <source>Only if Listwell needs you: the login has ended or is about to, a sync was stopped, or the list was deleted. They contain no names or addresses.</source>
        <translation>Solo si Listwell le necesita: la sesión ha terminado o está por terminar, se detuvo una sincronización o se eliminó la lista. No contienen nombres ni direcciones.</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sincronización</translation>
    </message>
    <message>
        <source>Change how often Listwell looks for changes in Constant Contact</source>
        <translation>Cambiar cada cuánto Listwell busca cambios en Constant Contact</translation>
    </message>
    <message>
        <source>Look for changes in Constant Contact</source>
        <translation>Buscar cambios en Constant Contact</translation>
    </message>
    <message>
        <source>What you change here is sent half a minute later, and a no within seconds, whatever you choose. After hours without changes, Listwell looks less often.</source>
        <translation>Elija lo que elija, los cambios que haga aquí se envían medio minuto después, y un no en segundos. Tras varias horas sin cambios, Listwell busca con menos frecuencia.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Change the language</source>
        <translation>Cambiar el idioma</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Change the appearance</source>
        <translation>Cambiar la apariencia</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Carpeta de datos</translation>
    </message>
    <message>
        <source>Your clients, their answers and the history are on this computer, in this folder.</source>
        <translation>Sus clientes, sus respuestas y el historial están en este equipo, en esta carpeta.</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>&amp;Abrir carpeta</translation>
    </message>
    <message>
        <source>How often should Listwell look for changes in Constant Contact?</source>
        <translation>¿Cada cuánto debe buscar Listwell cambios en Constant Contact?</translation>
    </message>
    <message>
        <source>News and updates</source>
        <translation>Noticias y novedades</translation>
    </message>
    <message>
        <source>Change the consent question</source>
        <translation>Cambiar la pregunta de consentimiento</translation>
    </message>
    <message>
        <source>Consent question</source>
        <translation>Pregunta de consentimiento</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
</context>
<context>
    <name>Gui::SetupGuideCard</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>&amp;Go to Clients</source>
        <translation>&amp;Ir a Clientes</translation>
    </message>
    <message>
        <source>&amp;Go to Home</source>
        <translation>&amp;Ir a Inicio</translation>
    </message>
    <message>
        <source>%1: done</source>
        <translation>%1: hecho</translation>
    </message>
    <message>
        <source>%1: current step</source>
        <translation>%1: paso actual</translation>
    </message>
    <message>
        <source>%1: later</source>
        <translation>%1: más adelante</translation>
    </message>
</context>
<context>
    <name>Gui::StateFilter</name>
    <message>
        <source>Clients by status</source>
        <translation>Clientes por estado</translation>
    </message>
    <message>
        <source>All clients  %1</source>
        <translation>Todos los clientes  %1</translation>
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
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>Gui::StatusCard</name>
    <message>
        <source>&amp;Go to Constant Contact</source>
        <translation>&amp;Ir a Constant Contact</translation>
    </message>
    <message>
        <source>Sync &amp;now</source>
        <translation>&amp;Sincronizar</translation>
    </message>
    <message>
        <source>Last sync</source>
        <translation>Última sincronización</translation>
    </message>
    <message>
        <source>Next sync</source>
        <translation>Próxima sincronización</translation>
    </message>
    <message>
        <source>Calls used today</source>
        <translation>Llamadas usadas hoy</translation>
    </message>
</context>
<context>
    <name>Gui::Studio</name>
    <message>
        <source>The backup is being restored…</source>
        <translation>La copia de seguridad se está restaurando…</translation>
    </message>
    <message numerus="yes">
        <source>“%1” was restored: %Ln client(s).</source>
        <comment>file name</comment>
        <translation>
            <numerusform>Se restauró “%1”: %Ln cliente.</numerusform>
            <numerusform>Se restauró “%1”: %Ln clientes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Backup restored</source>
        <translation>Copia de seguridad restaurada</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia de seguridad</translation>
    </message>
    <message>
        <source>“%1” was not restored.</source>
        <comment>file name</comment>
        <translation>No se restauró “%1”.</translation>
    </message>
</context>
<context>
    <name>Gui::SubscribersCard</name>
    <message>
        <source>Reading the recorded answers…</source>
        <translation>Leyendo las respuestas registradas…</translation>
    </message>
    <message>
        <source>No subscribers yet</source>
        <translation>Todavía no hay suscriptores</translation>
    </message>
    <message>
        <source>Clients who agree to news and updates appear here from then on.</source>
        <translation>Los clientes que aceptan recibir novedades aparecen aquí a partir de ese momento.</translation>
    </message>
    <message>
        <source>The recorded answers cannot be read</source>
        <translation>No se pueden leer las respuestas registradas</translation>
    </message>
    <message>
        <source>Subscribers over time</source>
        <translation>Evolución de los suscriptores</translation>
    </message>
    <message>
        <source>S&amp;how chart</source>
        <translation>&amp;Mostrar gráfico</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>&amp;Ocultar</translation>
    </message>
    <message>
        <source>Show as &amp;table</source>
        <translation>Mostrar como &amp;tabla</translation>
    </message>
    <message>
        <source>Show as &amp;chart</source>
        <translation>Mostrar como &amp;gráfico</translation>
    </message>
</context>
<context>
    <name>Gui::SumCard</name>
    <message>
        <source>Your clients</source>
        <translation>Sus clientes</translation>
    </message>
    <message>
        <source>All clients</source>
        <translation>Todos los clientes</translation>
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
        <translation>Reuniendo los datos…</translation>
    </message>
    <message>
        <source>Support file</source>
        <translation>Archivo de soporte</translation>
    </message>
    <message>
        <source>This text helps to find out why something does not work: versions, settings, numbers and the last lines of the log. It contains no names, addresses or logins. Listwell does not send it anywhere; save it, and attach it to your message to support.</source>
        <translation>Este texto ayuda a averiguar por qué algo no funciona: versiones, ajustes, cifras y las últimas líneas del registro. No contiene nombres, direcciones ni datos de acceso. Listwell no se lo envía a nadie; guárdelo y adjúntelo a su mensaje al soporte técnico.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>The text was copied.</source>
        <translation>Se copió el texto.</translation>
    </message>
    <message>
        <source>Save the support file</source>
        <translation>Guardar el archivo de soporte</translation>
    </message>
    <message>
        <source>Text file (*.txt)</source>
        <translation>Archivo de texto (*.txt)</translation>
    </message>
</context>
<context>
    <name>Gui::SyncCard</name>
    <message>
        <source>&amp;Preview…</source>
        <translation>&amp;Vista previa…</translation>
    </message>
    <message>
        <source>Sync &amp;now</source>
        <translation>&amp;Sincronizar</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>Sincronizando</translation>
    </message>
    <message>
        <source>Last sync</source>
        <translation>Última sincronización</translation>
    </message>
    <message>
        <source>Next sync</source>
        <translation>Próxima sincronización</translation>
    </message>
    <message>
        <source>Calls used today</source>
        <translation>Llamadas usadas hoy</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sincronización</translation>
    </message>
</context>
<context>
    <name>Gui::Toast</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message>
        <source>Undo (%1)</source>
        <translation>Deshacer (%1)</translation>
    </message>
</context>
<context>
    <name>Gui::TrayIcon</name>
    <message>
        <source>&amp;Open Listwell</source>
        <translation>&amp;Abrir Listwell</translation>
    </message>
    <message>
        <source>&amp;Sync now</source>
        <translation>Sin&amp;cronizar</translation>
    </message>
    <message>
        <source>&amp;Quit Listwell</source>
        <translation>&amp;Salir de Listwell</translation>
    </message>
</context>
<context>
    <name>Gui::UndoImportDialog</name>
    <message>
        <source>Undo import</source>
        <translation>Deshacer la importación</translation>
    </message>
    <message>
        <source>What is undone</source>
        <translation>Qué se deshace</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>Qué se conserva</translation>
    </message>
    <message>
        <source>Clients who were changed or have booked a class since the import. Their names are shown afterwards.</source>
        <translation>Los clientes con cambios o reservas posteriores a la importación. Sus nombres se muestran al final.</translation>
    </message>
    <message>
        <source>Every “No” to news and updates.</source>
        <translation>Todos los “no” a las noticias y novedades.</translation>
    </message>
    <message>
        <source>Custom fields that the import added.</source>
        <translation>Los campos personalizados que agregó la importación.</translation>
    </message>
    <message>
        <source>What was already sent to Constant Contact is corrected at the next sync.</source>
        <translation>Lo que ya se envió a Constant Contact se corrige en la próxima sincronización.</translation>
    </message>
    <message>
        <source>Clients restored</source>
        <translation>Clientes restaurados</translation>
    </message>
    <message>
        <source>Clients who are not fully restored</source>
        <translation>Clientes que no se restauraron por completo</translation>
    </message>
    <message>
        <source>&amp;Copy result</source>
        <translation>&amp;Copiar resultado</translation>
    </message>
    <message>
        <source>&amp;Undo this import</source>
        <translation>&amp;Deshacer importación</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Undoing the import</source>
        <translation>Deshaciendo la importación</translation>
    </message>
    <message>
        <source>No import to undo</source>
        <translation>No hay ninguna importación que deshacer</translation>
    </message>
    <message>
        <source>Reading the last import…</source>
        <translation>Leyendo la última importación…</translation>
    </message>
    <message>
        <source>There was no import yet, or the last one changed nothing or was undone already.</source>
        <translation>Aún no ha habido ninguna importación, o la última no cambió nada o ya se deshizo.</translation>
    </message>
    <message>
        <source>Undo this import?</source>
        <translation>¿Deshacer esta importación?</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) added by the import are removed.</source>
        <translation>
            <numerusform>Se elimina %n cliente agregado por la importación.</numerusform>
            <numerusform>Se eliminan %n clientes agregados por la importación.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 clients…</source>
        <translation>%1 de %2 clientes…</translation>
    </message>
    <message>
        <source>Undo stopped</source>
        <translation>Operación detenida</translation>
    </message>
    <message>
        <source>Import undone</source>
        <translation>Importación deshecha</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) are as before the import.</source>
        <translation>
            <numerusform>%n cliente está como antes de la importación.</numerusform>
            <numerusform>%n clientes están como antes de la importación.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) are still as imported. Undo the import again to continue.</source>
        <translation>
            <numerusform>%n cliente sigue como se importó. Para continuar, deshaga la importación de nuevo.</numerusform>
            <numerusform>%n clientes siguen como se importaron. Para continuar, deshaga la importación de nuevo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) are not fully restored</source>
        <translation>
            <numerusform>%n cliente no se restauró por completo</numerusform>
            <numerusform>%n clientes no se restauraron por completo</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) return to the details and the answer they had before the import, except for a “No”, which stays.</source>
        <translation>
            <numerusform>%n cliente recupera los datos y la respuesta que tenía antes de la importación, salvo un “No”, que se mantiene.</numerusform>
            <numerusform>%n clientes recuperan los datos y la respuesta que tenían antes de la importación, salvo un “No”, que se mantiene.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::WelcomePage</name>
    <message>
        <source>Welcome to Listwell</source>
        <translation>Le damos la bienvenida a Listwell</translation>
    </message>
    <message>
        <source>Listwell keeps your studio&apos;s clients in sync with a Constant Contact list. Everyone who agreed to news and updates is on the list, with all their details. A client who unsubscribes on either side stays unsubscribed on both.</source>
        <translation>Listwell mantiene a los clientes de su estudio sincronizados con una lista de Constant Contact. Todas las personas que aceptaron recibir noticias y novedades están en la lista, con todos sus datos. Si un cliente se da de baja en uno de los dos lados, queda de baja en ambos.</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>Primero, eche un vistazo</translation>
    </message>
    <message>
        <source>Open a practice studio with sample clients, classes and a practice account. It has its own window and stays on this computer. No e-mail is sent.</source>
        <translation>Abra un estudio de práctica con clientes y clases de ejemplo y una cuenta de práctica. Tiene su propia ventana y no sale de este equipo. No se envía ningún correo.</translation>
    </message>
    <message>
        <source>&amp;Try with a practice account</source>
        <translation>&amp;Probar con una cuenta de práctica</translation>
    </message>
    <message>
        <source>You need a Constant Contact account and an API key, which you create there. The next page guides you through the steps.</source>
        <translation>Necesita una cuenta de Constant Contact y una clave de API, que se crea allí. En la página siguiente se explica paso a paso.</translation>
    </message>
    <message>
        <source>Log in to your Constant Contact account and choose the list for your clients. Nothing is sent before that.</source>
        <translation>Inicie sesión en su cuenta de Constant Contact y elija la lista para sus clientes. Antes de eso no se envía nada.</translation>
    </message>
    <message>
        <source>Start with your own account</source>
        <translation>Empiece con su propia cuenta</translation>
    </message>
    <message>
        <source>Connect your &amp;business</source>
        <translation>Conectar su &amp;negocio</translation>
    </message>
    <message>
        <source>Or start with your clients and connect later:</source>
        <translation>O empiece con sus clientes y conecte el negocio más tarde:</translation>
    </message>
    <message>
        <source>&amp;Add or import clients</source>
        <translation>&amp;Agregar o importar clientes</translation>
    </message>
</context>
<context>
    <name>Gui::WordingDialog</name>
    <message>
        <source>Consent question</source>
        <translation>Pregunta de consentimiento</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>&amp;Use Listwell&apos;s wording</source>
        <translation>&amp;Usar el texto de Listwell</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Your clients answer this question with yes or no, on the profile and at each booking. Each answer is recorded with the question as it was shown; earlier answers keep theirs.</source>
        <translation>Sus clientes responden a esta pregunta con sí o no, en el perfil y en cada reserva. Cada respuesta se registra con la pregunta tal como se mostró; las respuestas anteriores conservan la suya.</translation>
    </message>
</context>
<context>
    <name>HelpTopics</name>
    <message>
        <source>Connect your business</source>
        <translation>Conectar su negocio</translation>
    </message>
    <message>
        <source>Disconnect your business</source>
        <translation>Desconectar su negocio</translation>
    </message>
    <message>
        <source>Consent: who is on the list</source>
        <translation>Consentimiento: quién está en la lista</translation>
    </message>
    <message>
        <source>How long changes take</source>
        <translation>Cuánto tardan los cambios</translation>
    </message>
    <message>
        <source>The Home page</source>
        <translation>La página Inicio</translation>
    </message>
    <message>
        <source>The Clients page</source>
        <translation>La página Clientes</translation>
    </message>
    <message>
        <source>The Classes page</source>
        <translation>La página Clases</translation>
    </message>
    <message>
        <source>The Activity page</source>
        <translation>La página Actividad</translation>
    </message>
    <message>
        <source>The Setup menu</source>
        <translation>El menú Ajustes</translation>
    </message>
    <message>
        <source>Other mailing list integrations</source>
        <translation>Otras integraciones de listas de correo</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>login, log in, account, API key, choose list, save</source>
        <comment>words to search for</comment>
        <translation>inicio de sesión, iniciar sesión, cuenta, clave de API, elegir lista, guardar</translation>
    </message>
    <message>
        <source>stop, log out</source>
        <comment>words to search for</comment>
        <translation>detener, cerrar sesión</translation>
    </message>
    <message>
        <source>news and updates, unsubscribe, subscribe, agree, come back, family, shared address</source>
        <comment>words to search for</comment>
        <translation>noticias y novedades, baja, suscripción, aceptar, volver, familia, dirección compartida</translation>
    </message>
    <message>
        <source>24 hours, sync, delay, waiting, calls, brake</source>
        <comment>words to search for</comment>
        <translation>24 horas, sincronizar, espera, retraso, llamadas, freno</translation>
    </message>
    <message>
        <source>import, export, report, CSV, Excel, remove, undo</source>
        <comment>words to search for</comment>
        <translation>importar, exportar, informe, CSV, Excel, eliminar, deshacer</translation>
    </message>
    <message>
        <source>book, booking</source>
        <comment>words to search for</comment>
        <translation>reservar, reserva</translation>
    </message>
    <message>
        <source>history, error, problem, not accepted</source>
        <comment>words to search for</comment>
        <translation>historial, error, problema, no aceptado</translation>
    </message>
    <message>
        <source>Mailchimp, WellnessLiving, studio program</source>
        <comment>words to search for</comment>
        <translation>Mailchimp, WellnessLiving, programa de gestión</translation>
    </message>
    <message>
        <source>Click the **App Drawer** button.</source>
        <translation>Haga clic en el botón **Menú de apps**.</translation>
    </message>
    <message>
        <source>In the App Drawer, click **Setup**.</source>
        <translation>En el menú de apps, haga clic en **Ajustes**.</translation>
    </message>
    <message>
        <source>On the Setup menu, click **Integrations**.</source>
        <translation>En el menú Ajustes, haga clic en **Integraciones**.</translation>
    </message>
    <message>
        <source>On the Integrations menu, click **Constant Contact**.</source>
        <translation>En el menú Integraciones, haga clic en **Constant Contact**.</translation>
    </message>
    <message>
        <source>Click **CONNECT BUSINESS**. A Constant Contact login page is displayed.</source>
        <translation>Haga clic en **CONECTAR NEGOCIO**. Se muestra una página de inicio de sesión de Constant Contact.</translation>
    </message>
    <message>
        <source>Enter your credentials, click **Log In**, then **Allow**.</source>
        <translation>Escriba sus credenciales, haga clic en **Log In** y después en **Allow**.</translation>
    </message>
    <message>
        <source>Click **Choose list**. The contact lists of your account are shown.</source>
        <translation>Haga clic en **Elegir lista**. Se muestran las listas de contactos de su cuenta.</translation>
    </message>
    <message>
        <source>Select the list to keep in sync. You can select exactly one.</source>
        <translation>Seleccione la lista que desea mantener sincronizada. Solo puede elegir una.</translation>
    </message>
    <message>
        <source>Click **SAVE**. A preview shows by name what will happen. Nothing is sent until you click **OK**.</source>
        <translation>Haga clic en **GUARDAR**. Una vista previa muestra, por nombre, lo que ocurrirá. No se envía nada hasta que haga clic en **Aceptar**.</translation>
    </message>
    <message>
        <source>If the page asks for an API key first, follow the steps that it shows. You create the key once, in Constant Contact&apos;s developer portal.</source>
        <translation>Si la página pide antes una clave de API, siga los pasos que indica. La clave se crea una sola vez, en el portal para desarrolladores de Constant Contact.</translation>
    </message>
    <message>
        <source>To rehearse, click **Try with a practice account**. It runs on this computer, needs no internet, and sends no e-mail.</source>
        <translation>Para ensayar, haga clic en **Probar con una cuenta de práctica**. Funciona en este equipo, no necesita internet y no envía correos.</translation>
    </message>
    <message>
        <source>Click the **X** to the right of the business name.</source>
        <translation>Haga clic en la **X** a la derecha del nombre del negocio.</translation>
    </message>
    <message>
        <source>In the confirmation, click **OK**.</source>
        <translation>En la confirmación, haga clic en **Aceptar**.</translation>
    </message>
    <message>
        <source>Listwell stops syncing and erases the login. Your clients, their answers and the history stay here. You can connect again at any time.</source>
        <translation>Listwell deja de sincronizar y borra la sesión. Sus clientes, las respuestas y el historial se quedan aquí. Puede volver a conectarse en cualquier momento.</translation>
    </message>
    <message>
        <source>The list stays in Constant Contact as it is, unless you select **Remove my clients from the list first** in the confirmation.</source>
        <translation>La lista se queda en Constant Contact tal como está, salvo que marque **Quitar primero a mis clientes de la lista** en la confirmación.</translation>
    </message>
    <message>
        <source>Only clients who said yes to news and updates are sent to Constant Contact.</source>
        <translation>Solo se envían a Constant Contact los clientes que dijeron que sí a las noticias y novedades.</translation>
    </message>
    <message>
        <source>Where clients answer</source>
        <translation>Dónde responden los clientes</translation>
    </message>
    <message>
        <source>On the profile, under **News and updates**. The history there shows each answer with its date and where it was given.</source>
        <translation>En el perfil, en **Noticias y novedades**. El historial muestra allí cada respuesta, con la fecha y el lugar en que se dio.</translation>
    </message>
    <message>
        <source>At each booking of a class: the question is asked again.</source>
        <translation>En cada reserva de una clase: la pregunta se vuelve a hacer.</translation>
    </message>
    <message>
        <source>In a client report that you import. A yes in a report counts for a client who was never asked. It does not bring back a client who unsubscribed.</source>
        <translation>En un informe de clientes que importe. Un sí en un informe vale para un cliente a quien nunca se le preguntó. No recupera a un cliente que se dio de baja.</translation>
    </message>
    <message>
        <source>When a client unsubscribes</source>
        <translation>Cuando un cliente se da de baja</translation>
    </message>
    <message>
        <source>In the studio: the next sync unsubscribes the client in Constant Contact.</source>
        <translation>En el estudio: la siguiente sincronización da de baja al cliente en Constant Contact.</translation>
    </message>
    <message>
        <source>In Constant Contact: the next sync records the no here.</source>
        <translation>En Constant Contact: la siguiente sincronización registra aquí el no.</translation>
    </message>
    <message>
        <source>Listwell never reverses an unsubscribe. If the client says yes again later, the status is **Asked to come back**. Click **Ask to come back** on the profile: Constant Contact sends its single invitation, and the client confirms it.</source>
        <translation>Listwell nunca revierte una baja. Si más adelante el cliente vuelve a decir que sí, su estado es **Pidió volver**. Haga clic en **Invitar a volver** en el perfil: Constant Contact envía su única invitación y el cliente la confirma.</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Conviene saber</translation>
    </message>
    <message>
        <source>Clients who share an e-mail address are one contact. If one of them unsubscribes, all do.</source>
        <translation>Los clientes que comparten una dirección de correo son un solo contacto. Si uno se da de baja, se dan de baja todos.</translation>
    </message>
    <message>
        <source>A client whom you remove or deactivate is removed from the list and stays subscribed. Listwell deletes no contact in Constant Contact.</source>
        <translation>Un cliente que usted elimine o desactive sale de la lista y conserva la suscripción. Listwell no elimina contactos en Constant Contact.</translation>
    </message>
    <message>
        <source>Listwell syncs by itself while it is running.</source>
        <translation>Listwell sincroniza por sí solo mientras está en marcha.</translation>
    </message>
    <message>
        <source>A client whom you add or change is sent about half a minute later.</source>
        <translation>Un cliente que agregue o modifique se envía alrededor de medio minuto después.</translation>
    </message>
    <message>
        <source>A no to news and updates is sent within seconds.</source>
        <translation>Un no a las noticias y novedades se envía en segundos.</translation>
    </message>
    <message>
        <source>To sync at once, click **Sync now** on the Home page.</source>
        <translation>Para sincronizar de inmediato, haga clic en **Sincronizar** en la página Inicio.</translation>
    </message>
    <message>
        <source>Constant Contact carries out large changes later. Allow up to 24 hours until a change is visible there; until then, Activity shows it as still being processed.</source>
        <translation>Constant Contact aplica más tarde los cambios grandes. Un cambio puede tardar hasta 24 horas en verse allí; hasta entonces, Actividad lo muestra como aún en proceso.</translation>
    </message>
    <message>
        <source>When a sync waits</source>
        <translation>Cuando una sincronización espera</translation>
    </message>
    <message>
        <source>Constant Contact allows a number of calls a day. When they are used up, the sync continues the next day; the page shows the time.</source>
        <translation>Constant Contact permite un número de llamadas al día. Cuando se agotan, la sincronización continúa al día siguiente; la página muestra la hora.</translation>
    </message>
    <message>
        <source>If many people would leave the list at once, the sync stops and asks you first.</source>
        <translation>Si muchas personas fueran a salir de la lista a la vez, la sincronización se detiene y le pregunta antes.</translation>
    </message>
    <message>
        <source>If the login has ended, connect again: **CONNECT BUSINESS** is on the Constant Contact page. Nothing is lost meanwhile.</source>
        <translation>Si la sesión terminó, vuelva a conectarse: **CONECTAR NEGOCIO** está en la página Constant Contact. Mientras tanto no se pierde nada.</translation>
    </message>
    <message>
        <source>Home shows at a glance whether all is well.</source>
        <translation>Inicio muestra de un vistazo si todo va bien.</translation>
    </message>
    <message>
        <source>The card at the top shows the connection, the last sync and the next one. Its button leads to the next step.</source>
        <translation>La tarjeta superior muestra la conexión, la última sincronización y la siguiente. Su botón lleva al paso siguiente.</translation>
    </message>
    <message>
        <source>Below it are the clients who need attention, each with the reason. Click **Open profile** to correct the details.</source>
        <translation>Debajo están los clientes que requieren atención, cada uno con el motivo. Haga clic en **Abrir perfil** para corregir los datos.</translation>
    </message>
    <message>
        <source>**Your clients** counts every client once, by status. Click a number to see its people.</source>
        <translation>**Sus clientes** cuenta a cada cliente una vez, por estado. Haga clic en un número para ver de quiénes se trata.</translation>
    </message>
    <message>
        <source>To add a client</source>
        <translation>Para agregar un cliente</translation>
    </message>
    <message>
        <source>Click **Add client**.</source>
        <translation>Haga clic en **Agregar cliente**.</translation>
    </message>
    <message>
        <source>Enter the details, and the client&apos;s answer to news and updates.</source>
        <translation>Escriba los datos y la respuesta del cliente sobre las noticias y novedades.</translation>
    </message>
    <message>
        <source>Click **Save**.</source>
        <translation>Haga clic en **Guardar**.</translation>
    </message>
    <message>
        <source>To import a client report</source>
        <translation>Para importar un informe de clientes</translation>
    </message>
    <message>
        <source>Click **Import CSV**, then **Choose file**. Select a CSV file or an Excel workbook.</source>
        <translation>Haga clic en **Importar CSV** y en **Elegir archivo**. Seleccione un archivo CSV o un libro de Excel.</translation>
    </message>
    <message>
        <source>Check the preview: what each column means, and who is added or changed.</source>
        <translation>Revise la vista previa: qué significa cada columna y a quién se agrega o modifica.</translation>
    </message>
    <message>
        <source>Click **Import**.</source>
        <translation>Haga clic en **Importar**.</translation>
    </message>
    <message>
        <source>To take an import back, open the menu beside **Import CSV** and click **Undo last import**.</source>
        <translation>Para deshacer una importación, abra el menú junto a **Importar CSV** y haga clic en **Deshacer importación**.</translation>
    </message>
    <message>
        <source>Why is a client not on the list?</source>
        <translation>¿Por qué un cliente no está en la lista?</translation>
    </message>
    <message>
        <source>To bring a removed client back</source>
        <translation>Para recuperar un cliente eliminado</translation>
    </message>
    <message>
        <source>Removed clients are kept for 30 days. Click **Removed clients**, select the client, and click **Put back**.</source>
        <translation>Los clientes eliminados se conservan 30 días. Haga clic en **Clientes eliminados**, seleccione al cliente y haga clic en **Restaurar**.</translation>
    </message>
    <message>
        <source>To book a client into a class</source>
        <translation>Para reservar una clase para un cliente</translation>
    </message>
    <message>
        <source>Select the class, and click **Book a client**.</source>
        <translation>Seleccione la clase y haga clic en **Nueva reserva**.</translation>
    </message>
    <message>
        <source>Search for the client and select the name. For a new person, click **New client**.</source>
        <translation>Busque al cliente y seleccione su nombre. Para una persona nueva, haga clic en **Nuevo cliente**.</translation>
    </message>
    <message>
        <source>Read the question about news and updates to the client, and select the answer. **Not now** records no answer.</source>
        <translation>Lea al cliente la pregunta sobre las noticias y novedades y seleccione la respuesta. **Ahora no** no registra ninguna respuesta.</translation>
    </message>
    <message>
        <source>Click **Book**.</source>
        <translation>Haga clic en **Reservar**.</translation>
    </message>
    <message>
        <source>To add classes</source>
        <translation>Para agregar clases</translation>
    </message>
    <message>
        <source>Click **Add class**.</source>
        <translation>Haga clic en **Agregar clase**.</translation>
    </message>
    <message>
        <source>Enter name, teacher, day, time, length and places.</source>
        <translation>Escriba el nombre, el profesor, el día, la hora, la duración y las plazas.</translation>
    </message>
    <message>
        <source>For a weekly class, set **Repeat weekly until**.</source>
        <translation>Para una clase semanal, use **Repetir cada semana hasta el**.</translation>
    </message>
    <message>
        <source>Activity lists each sync, newest first. Select one to see the people whom it affected, and what happened to each.</source>
        <translation>Actividad enumera cada sincronización, la más reciente primero. Seleccione una para ver a qué personas afectó y qué pasó con cada una.</translation>
    </message>
    <message>
        <source>To find out what happened to a person, search for the name or the e-mail address.</source>
        <translation>Para saber qué pasó con una persona, busque su nombre o su correo electrónico.</translation>
    </message>
    <message>
        <source>**Copy as text** copies the selected sync. **Export** saves the whole history as a file.</source>
        <translation>**Copiar como texto** copia la sincronización seleccionada. **Exportar** guarda todo el historial en un archivo.</translation>
    </message>
    <message>
        <source>If you cannot solve a problem, make a **Support file** on the Setup menu.</source>
        <translation>Si no puede resolver un problema, cree un **Archivo de soporte** en el menú Ajustes.</translation>
    </message>
    <message>
        <source>**Integrations** connects your business to Constant Contact.</source>
        <translation>**Integraciones** conecta su negocio con Constant Contact.</translation>
    </message>
    <message>
        <source>**Support file** shows, copies and saves what support needs to find a problem: versions, settings, numbers and the last lines of the log. It contains no names, addresses or logins.</source>
        <translation>**Archivo de soporte** muestra, copia y guarda lo que el soporte técnico necesita para encontrar un problema: versiones, ajustes, cifras y las últimas líneas del registro. No contiene nombres, direcciones ni datos de acceso.</translation>
    </message>
    <message>
        <source>**Open log folder** shows the complete log files.</source>
        <translation>**Abrir carpeta de registros** muestra los archivos de registro completos.</translation>
    </message>
    <message>
        <source>**Language** and **Appearance** change this window at once.</source>
        <translation>**Idioma** y **Apariencia** cambian esta ventana al instante.</translation>
    </message>
    <message>
        <source>**About Listwell** shows the version and where your data is kept.</source>
        <translation>**Acerca de Listwell** muestra la versión y dónde se guardan sus datos.</translation>
    </message>
    <message>
        <source>Some studio programs have mailing list integrations of their own. WellnessLiving, for example, has one for Constant Contact and one for Mailchimp. Its help pages describe these differences:</source>
        <translation>Algunos programas de gestión tienen sus propias integraciones de listas de correo. WellnessLiving, por ejemplo, tiene una para Constant Contact y otra para Mailchimp. Sus páginas de ayuda describen estas diferencias:</translation>
    </message>
    <message>
        <source>WellnessLiving&apos;s integration for Constant Contact</source>
        <translation>La integración de WellnessLiving para Constant Contact</translation>
    </message>
    <message>
        <source>It sends the name, the e-mail address and the city. Listwell sends all details, custom fields included.</source>
        <translation>Envía el nombre, el correo electrónico y la ciudad. Listwell envía todos los datos, incluidos los campos personalizados.</translation>
    </message>
    <message>
        <source>It carries unsubscribes both ways, as Listwell does. Changes may take up to 24 hours.</source>
        <translation>Lleva las bajas en ambos sentidos, como Listwell. Los cambios pueden tardar hasta 24 horas.</translation>
    </message>
    <message>
        <source>It is offered in the United States, Canada and Australia.</source>
        <translation>Se ofrece en Estados Unidos, Canadá y Australia.</translation>
    </message>
    <message>
        <source>WellnessLiving&apos;s integration for Mailchimp</source>
        <translation>La integración de WellnessLiving para Mailchimp</translation>
    </message>
    <message>
        <source>All fields, custom fields included, must exist on the Mailchimp list beforehand; otherwise the sync fails. Listwell creates missing custom fields in Constant Contact.</source>
        <translation>Todos los campos, incluidos los personalizados, deben existir antes en la lista de Mailchimp; de lo contrario, la sincronización falla. Listwell crea en Constant Contact los campos personalizados que falten.</translation>
    </message>
    <message>
        <source>An unsubscribe in Mailchimp must be repeated in the studio by hand. With Listwell, an unsubscribe in Constant Contact is recorded by itself.</source>
        <translation>Una baja en Mailchimp debe repetirse a mano en el estudio. Con Listwell, las bajas en Constant Contact se registran solas.</translation>
    </message>
    <message>
        <source>Let only one integration work with a list. Switch the other one off before you choose its list here.</source>
        <translation>Deje que una sola integración trabaje con una lista. Desactive la otra antes de elegir aquí su lista.</translation>
    </message>
    <message>
        <source>open or close this help</source>
        <translation>abrir o cerrar esta ayuda</translation>
    </message>
    <message>
        <source>search for a page, a client or a help topic</source>
        <translation>buscar una página, un cliente o un tema de ayuda</translation>
    </message>
    <message>
        <source>open the App Drawer</source>
        <translation>abrir el menú de apps</translation>
    </message>
    <message>
        <source>back to the previous page</source>
        <translation>volver a la página anterior</translation>
    </message>
    <message>
        <source>forward again</source>
        <translation>avanzar de nuevo</translation>
    </message>
    <message>
        <source>search on the page</source>
        <translation>buscar en la página</translation>
    </message>
    <message>
        <source>add a client, on the Clients page</source>
        <translation>agregar un cliente, en la página Clientes</translation>
    </message>
    <message>
        <source>close the App Drawer, a dialog or this help</source>
        <translation>cerrar el menú de apps, un cuadro de diálogo o esta ayuda</translation>
    </message>
    <message>
        <source>close the window</source>
        <translation>cerrar la ventana</translation>
    </message>
    <message>
        <source>Hold Alt to see the underlined letter of each button; press both to click it.</source>
        <translation>Mantenga pulsada la tecla Alt para ver la letra subrayada de cada botón; pulse ambas para hacer clic en él.</translation>
    </message>
    <message>
        <source>**Subscribers over time** shows who joined and who left, as a chart or as a table.</source>
        <translation>**Evolución de los suscriptores** muestra las altas y las bajas, como gráfico o como tabla.</translation>
    </message>
    <message>
        <source>Select the client. The details beside the table, and the profile, show the status with the reason, and what you can do.</source>
        <translation>Seleccione el cliente. Los detalles junto a la tabla, y también el perfil, muestran el estado con el motivo y lo que puede hacer.</translation>
    </message>
    <message>
        <source>To sort the table and choose its columns</source>
        <translation>Para ordenar la tabla y elegir sus columnas</translation>
    </message>
    <message>
        <source>Click a heading to sort by it; click it again for the reverse order. **View** has the orders and the columns.</source>
        <translation>Haga clic en un encabezado para ordenar por él; vuelva a hacer clic para invertir el orden. **Vista** contiene el orden y las columnas.</translation>
    </message>
    <message>
        <source>first row of a table</source>
        <translation>primera fila de una tabla</translation>
    </message>
    <message>
        <source>last row of a table</source>
        <translation>última fila de una tabla</translation>
    </message>
    <message>
        <source>The Settings page</source>
        <translation>La página Preferencias</translation>
    </message>
    <message>
        <source>The Client reports page</source>
        <translation>La página Informes de clientes</translation>
    </message>
    <message>
        <source>log, support, version</source>
        <comment>words to search for</comment>
        <translation>registro, soporte, versión</translation>
    </message>
    <message>
        <source>folder, import, automatically, export, waiting, refused, done</source>
        <comment>words to search for</comment>
        <translation>carpeta, importar, automáticamente, exportar, espera, rechazado, done, refused</translation>
    </message>
    <message>
        <source>Changes in Constant Contact are read at each sync: every 15 minutes, less often after hours without changes. You can choose another time under **Settings**, on the Setup menu.</source>
        <translation>Los cambios en Constant Contact se leen en cada sincronización: cada 15 minutos, y con menos frecuencia tras varias horas sin cambios. Puede elegir otro intervalo en **Preferencias**, en el menú Ajustes.</translation>
    </message>
    <message>
        <source>**Client reports** imports the reports in a folder automatically.</source>
        <translation>**Informes de clientes** importa automáticamente los informes de una carpeta.</translation>
    </message>
    <message>
        <source>**Settings** contains language, appearance, tray, notifications, and how often Listwell syncs.</source>
        <translation>**Preferencias** reúne el idioma, la apariencia, la bandeja del sistema, las notificaciones y cada cuánto sincroniza Listwell.</translation>
    </message>
    <message>
        <source>In the background</source>
        <translation>En segundo plano</translation>
    </message>
    <message>
        <source>**Start Listwell when I log in to this computer**: it starts in the tray, or as a minimized window if your desktop has no tray.</source>
        <translation>**Iniciar Listwell al iniciar sesión en este equipo**: se inicia en la bandeja del sistema o, si su escritorio no la tiene, como ventana minimizada.</translation>
    </message>
    <message>
        <source>**Show Listwell in the tray**: the icon shows the state of the sync. Click it to open the window; its menu has **Sync now** and **Quit**.</source>
        <translation>**Mostrar Listwell en la bandeja del sistema**: el icono muestra el estado de la sincronización. Haga clic en él para abrir la ventana; su menú tiene **Sincronizar** y **Salir de Listwell**.</translation>
    </message>
    <message>
        <source>**Keep syncing when the window is closed**: Listwell stays in the tray. You are asked once, when you close the window for the first time. Ctrl+Q always ends Listwell.</source>
        <translation>**Seguir sincronizando al cerrar la ventana**: Listwell se queda en la bandeja del sistema. Se le pregunta una sola vez, cuando cierra la ventana por primera vez. Ctrl+Q siempre cierra Listwell.</translation>
    </message>
    <message>
        <source>**Show notifications**: one message when the login has ended or is about to, when a sync was stopped, or when the list was deleted. Click it to open the page with the next step.</source>
        <translation>**Mostrar notificaciones**: un mensaje cuando la sesión ha terminado o está por terminar, cuando se detuvo una sincronización o cuando se eliminó la lista. Haga clic en él para abrir la página con el paso siguiente.</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>Más preferencias</translation>
    </message>
    <message>
        <source>**Sync**: how often Listwell looks for changes in Constant Contact.</source>
        <translation>**Sincronización**: cada cuánto busca Listwell cambios en Constant Contact.</translation>
    </message>
    <message>
        <source>**Data folder**: where your clients and the history are. Click **Open folder** to see it.</source>
        <translation>**Carpeta de datos**: dónde están sus clientes y el historial. Haga clic en **Abrir carpeta** para verla.</translation>
    </message>
    <message>
        <source>If your studio program saves its client reports to a folder, Listwell can import them automatically while it is running.</source>
        <translation>Si su programa de gestión guarda sus informes de clientes en una carpeta, Listwell puede importarlos automáticamente mientras está abierto.</translation>
    </message>
    <message>
        <source>On the Clients page, import one of the reports. Check there what each column means.</source>
        <translation>En la página Clientes, importe uno de los informes. Revise ahí qué significa cada columna.</translation>
    </message>
    <message>
        <source>On this page, click **Choose folder**, and select the folder.</source>
        <translation>En esta página, haga clic en **Elegir carpeta** y seleccione la carpeta.</translation>
    </message>
    <message>
        <source>Save the next reports there. Each file is moved to the folder **done** with its result beside it, or to **refused** if nothing in it can be imported.</source>
        <translation>Guarde ahí los siguientes informes. Cada archivo se traslada a la carpeta **done**, con su resultado al lado, o a **refused** si no contiene nada que se pueda importar.</translation>
    </message>
    <message>
        <source>When a report waits</source>
        <translation>Cuándo espera un informe</translation>
    </message>
    <message>
        <source>Its columns are not those of an earlier import.</source>
        <translation>Sus columnas no son las de una importación anterior.</translation>
    </message>
    <message>
        <source>Rows contradict your clients, for example with the client ID of another person.</source>
        <translation>Hay filas que contradicen a sus clientes, por ejemplo, con el ID de cliente de otra persona.</translation>
    </message>
    <message>
        <source>More than ten people, and more than 5 %, would have another answer to news and updates.</source>
        <translation>Más de diez personas, y más del 5 %, tendrían otra respuesta sobre noticias y novedades.</translation>
    </message>
    <message>
        <source>Nothing of it is imported then. Click **Open report**, on this page or on Home, check the preview, and click **Import**.</source>
        <translation>Entonces no se importa nada de él. Haga clic en **Abrir informe**, en esta página o en Inicio, revise la vista previa y haga clic en **Importar**.</translation>
    </message>
    <message>
        <source>Files are only moved, never deleted. A client who is not in a report stays as they are. The last import can be undone on the Clients page.</source>
        <translation>Los archivos solo se trasladan; nunca se eliminan. Un cliente que no está en un informe se queda como está. La última importación se puede deshacer en la página Clientes.</translation>
    </message>
    <message>
        <source>language, appearance, dark, tray, background, close, quit, notifications, start with the session, sync interval, consent question, wording, data folder, backup, restore, other computer</source>
        <comment>words to search for</comment>
        <translation>idioma, apariencia, oscuro, bandeja del sistema, segundo plano, cerrar, salir, notificaciones, iniciar sesión, intervalo de sincronización, carpeta de datos, pregunta de consentimiento, texto, copia de seguridad, restaurar, otro equipo</translation>
    </message>
    <message>
        <source>**Consent question**: the question about news and updates that your clients answer with yes or no. Each answer is recorded with the question as it was shown.</source>
        <translation>**Pregunta de consentimiento**: la pregunta sobre noticias y novedades que sus clientes responden con sí o no. Cada respuesta se registra con la pregunta tal como se mostró.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>**Save a backup** copies your data, without the login, to one file. Keep it in a safe place: it contains personal data.</source>
        <translation>**Guardar una copia de seguridad** copia sus datos, sin la sesión, en un solo archivo. Guárdelo en un lugar seguro: contiene datos personales.</translation>
    </message>
    <message>
        <source>**Restore a backup** replaces your data by that of a file, also on another computer. Every no that is known here still counts, and what was here is kept in the data folder. Before anything is sent, Listwell looks in Constant Contact who has unsubscribed or left.</source>
        <translation>**Restaurar una copia de seguridad** reemplaza sus datos por los de un archivo, también en otro equipo. Cada “no” que se conoce aquí sigue contando, y lo que había aquí se conserva en la carpeta de datos. Antes de enviar nada, Listwell comprueba en Constant Contact quién se dio de baja o salió de la lista.</translation>
    </message>
    <message>
        <source>The Client fields page</source>
        <translation>La página Campos de clientes</translation>
    </message>
    <message>
        <source>custom fields, rename, order, send, name</source>
        <comment>words to search for</comment>
        <translation>campos personalizados, cambiar nombre, orden, enviar, nombre</translation>
    </message>
    <message>
        <source>**Client fields** contains the fields of your own, beside name, address and phone.</source>
        <translation>**Campos de clientes** contiene sus propios campos, además del nombre, la dirección y el teléfono.</translation>
    </message>
    <message>
        <source>Every client can have fields of your own, such as a locker number. The import of a client report adds a field for each column that Listwell does not know.</source>
        <translation>Cada cliente puede tener campos propios, como un número de taquilla. La importación de un informe de clientes agrega un campo por cada columna que Listwell no conoce.</translation>
    </message>
    <message>
        <source>**Add a field** asks for a name and a type. The type cannot be changed later.</source>
        <translation>**Agregar un campo** pide un nombre y un tipo. El tipo no se puede cambiar después.</translation>
    </message>
    <message>
        <source>**Rename** changes the name here. The field keeps its name in Constant Contact, and a client report may still use the former name.</source>
        <translation>**Cambiar nombre** cambia el nombre aquí. El campo conserva su nombre en Constant Contact, y un informe de clientes puede seguir usando el nombre anterior.</translation>
    </message>
    <message>
        <source>**Move up** and **Move down** change the order in profiles and exports.</source>
        <translation>**Subir** y **Bajar** cambian el orden en los perfiles y las exportaciones.</translation>
    </message>
    <message>
        <source>**Sent**: the values of a field without a check mark stay in Listwell. Those that were sent earlier stay in Constant Contact as they are.</source>
        <translation>**Se envía**: los valores de un campo sin marca quedan en Listwell. Los que ya se enviaron quedan como están en Constant Contact.</translation>
    </message>
    <message>
        <source>A Constant Contact account takes 100 fields, and a client can have values in 25 of them. Values can have up to 255 characters.</source>
        <translation>Una cuenta de Constant Contact admite 100 campos, y un cliente puede tener valores en 25 de ellos. Los valores pueden tener hasta 255 caracteres.</translation>
    </message>
    <message>
        <source>Your password goes only to Constant Contact. To log in with your own browser instead, select **Use my browser for the login page** before step 5. Do so if you use a screen reader, which cannot read the login page inside Listwell.</source>
        <translation>Su contraseña solo llega a Constant Contact. Para iniciar sesión en su propio navegador, marque **Usar mi navegador para la página de inicio de sesión** antes del paso 5. Hágalo si usa un lector de pantalla, que no puede leer la página de inicio de sesión dentro de Listwell.</translation>
    </message>
    <message>
        <source>**In Constant Contact** is for a field that has another name there: choose the one it belongs to, and the next sync sends the values to it.</source>
        <translation>**En Constant Contact** es para un campo que allí tiene otro nombre: elija a cuál pertenece y la próxima sincronización le envía los valores.</translation>
    </message>
    <message>
        <source>undo what you did, while the message about it is shown</source>
        <translation>deshacer lo que hizo, mientras se muestra el mensaje</translation>
    </message>
    <message>
        <source>**Remove** takes away a field that no profile has a value in. What was sent stays in Constant Contact.</source>
        <translation>**Eliminar** quita un campo que ningún perfil usa. Lo que se envió permanece en Constant Contact.</translation>
    </message>
    <message>
        <source>Click **With problems** to see only the syncs with a problem. The reason stands beside each client who has one, with what to do about it.</source>
        <translation>Haga clic en **Con problemas** para ver solo las sincronizaciones con algún problema. Junto a cada cliente que tiene alguno está el motivo y lo que puede hacerse.</translation>
    </message>
</context>
<context>
    <name>HistoryFile</name>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
</context>
<context>
    <name>ImportSummary</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n fila</numerusform>
            <numerusform>%n filas</numerusform>
        </translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Agregados: %1</translation>
    </message>
    <message>
        <source>Updated: %1</source>
        <translation>Actualizados: %1</translation>
    </message>
    <message>
        <source>Unchanged: %1</source>
        <translation>Sin cambios: %1</translation>
    </message>
    <message>
        <source>Not imported: %1</source>
        <translation>Sin importar: %1</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Omitidas: %1</translation>
    </message>
    <message>
        <source>Deactivated: %1</source>
        <translation>Desactivados: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: “%2” is neither yes nor no and changes nothing (%n row(s)).</source>
        <translation>
            <numerusform>%1: “%2” no es ni sí ni no, y no cambia nada (%n fila).</numerusform>
            <numerusform>%1: “%2” no es ni sí ni no, y no cambia nada (%n filas).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Other words that are neither yes nor no change nothing (%n row(s)).</source>
        <translation>
            <numerusform>Otras palabras que no son ni sí ni no tampoco cambian nada (%n fila).</numerusform>
            <numerusform>Otras palabras que no son ni sí ni no tampoco cambian nada (%n filas).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LoginHelper</name>
    <message>
        <source>The login window stopped unexpectedly. Try again, or use your browser instead.</source>
        <translation>La ventana de inicio de sesión se cerró de forma inesperada. Inténtelo de nuevo o use su navegador.</translation>
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
        <translation>Una solicitud no tenía el formato correcto, así que Listwell no la envió.</translation>
    </message>
    <message>
        <source>The address of the service must start with https; nothing was sent.</source>
        <translation>La dirección del servicio debe empezar por https; no se envió nada.</translation>
    </message>
    <message>
        <source>Today&apos;s calls to Constant Contact are used up. Listwell continues automatically at midnight UTC.</source>
        <translation>Se agotaron las llamadas a Constant Contact de hoy. Listwell continuará automáticamente a la medianoche UTC.</translation>
    </message>
    <message>
        <source>A change was sent to %1, but the response was lost. Listwell checks whether it was made before it sends anything again.</source>
        <translation>Se envió un cambio a %1, pero la respuesta se perdió. Listwell comprobará si se hizo antes de volver a enviar nada.</translation>
    </message>
    <message>
        <source>%1 could not be reached. Check this computer&apos;s internet connection; nothing was changed there.</source>
        <translation>No se pudo establecer contacto con %1. Compruebe la conexión a internet de este equipo; allí no cambió nada.</translation>
    </message>
    <message>
        <source>%1 took too long to respond. Try again in a moment.</source>
        <translation>%1 tardó demasiado en responder. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>The response for %1 did not come from the expected service. This network&apos;s login page or a proxy may be in between: open any web page in your browser, then try again.</source>
        <translation>La respuesta para %1 no vino del servicio esperado. Puede que haya en medio una página de acceso de esta red o un proxy: abra cualquier página web en el navegador e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The secure connection to %1 cannot be trusted. Nothing was sent. Check this computer&apos;s date and its network, then try again.</source>
        <translation>No se puede confiar en la conexión segura con %1. No se envió nada. Compruebe la fecha de este equipo y su red, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The secure connection to %1 cannot be trusted: %2. Nothing was sent. Check this computer&apos;s date and its network, then try again.</source>
        <comment>host, reason</comment>
        <translation>No se puede confiar en la conexión segura con %1: %2. No se envió nada. Compruebe la fecha de este equipo y su red, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The request to %1 was cancelled.</source>
        <translation>Se canceló la solicitud a %1.</translation>
    </message>
</context>
<context>
    <name>Notifications</name>
    <message>
        <source>The Constant Contact login has ended</source>
        <translation>La sesión de Constant Contact ha terminado</translation>
    </message>
    <message>
        <source>Nothing is synced until you log in again. Nothing is lost meanwhile.</source>
        <translation>No se sincroniza nada hasta que vuelva a iniciar sesión. Mientras tanto no se pierde nada.</translation>
    </message>
    <message>
        <source>The Constant Contact login ends soon</source>
        <translation>La sesión de Constant Contact termina pronto</translation>
    </message>
    <message>
        <source>See on the Constant Contact page how to keep it.</source>
        <translation>Vea en la página Constant Contact cómo conservarla.</translation>
    </message>
    <message>
        <source>The sync was stopped</source>
        <translation>La sincronización se detuvo</translation>
    </message>
    <message>
        <source>Many clients would leave the list at once. Decide whether that is right.</source>
        <translation>Muchos clientes saldrían de la lista a la vez. Decida si es correcto.</translation>
    </message>
    <message>
        <source>The contact list no longer exists</source>
        <translation>La lista de contactos ya no existe</translation>
    </message>
    <message>
        <source>The list was deleted in Constant Contact. Choose another one, so that the sync continues.</source>
        <translation>La lista se eliminó en Constant Contact. Elija otra para que la sincronización continúe.</translation>
    </message>
</context>
<context>
    <name>PracticeStudio</name>
    <message>
        <source>The practice studio could not be read. Install Listwell again.</source>
        <translation>No se pudo leer el estudio de práctica. Vuelva a instalar Listwell.</translation>
    </message>
    <message>
        <source>The practice studio needs a practice account on this computer.</source>
        <translation>El estudio de práctica necesita una cuenta de práctica en este equipo.</translation>
    </message>
    <message>
        <source>The practice account does not respond, so nothing was reset. Start it again, then try again.</source>
        <translation>La cuenta de práctica no responde, así que no se restableció nada. Iníciela de nuevo y vuelva a intentarlo.</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>The API key could not be saved in %1. Check that the disk is not full and that you may write to this file.</source>
        <translation>No se pudo guardar la clave de API en %1. Compruebe que el disco no esté lleno y que tenga permiso para escribir en este archivo.</translation>
    </message>
</context>
<context>
    <name>Presenters</name>
    <message>
        <source>The file could not be written: %1. Choose another folder.</source>
        <translation>No se pudo escribir el archivo: %1. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>The studio&apos;s data is older than at the last sync, because an earlier copy was restored. Anything entered after that copy is missing.</source>
        <translation>Los datos del estudio son más antiguos que en la última sincronización, porque se restauró una copia anterior. Falta todo lo que se introdujo después de esa copia.</translation>
    </message>
    <message>
        <source>The studio&apos;s data was restored from the backup of %1, %2. Data that was here before is kept in the data folder.</source>
        <comment>day, time</comment>
        <translation>Los datos del estudio se restauraron de la copia de seguridad del %1, %2. Los datos que había aquí antes se conservan en la carpeta de datos.</translation>
    </message>
    <message>
        <source>The studio&apos;s data was restored from a backup. Data that was here before is kept in the data folder.</source>
        <translation>Los datos del estudio se restauraron de una copia de seguridad. Los datos que había aquí antes se conservan en la carpeta de datos.</translation>
    </message>
    <message>
        <source>The studio&apos;s data was damaged. Listwell has restored its backup of %1, %2. Anything entered after that is missing.</source>
        <comment>day, time</comment>
        <translation>Los datos del estudio estaban dañados. Listwell restauró su copia de seguridad del %1, %2. Falta todo lo que se introdujo después.</translation>
    </message>
    <message>
        <source>“No” answers recovered since then: %1.</source>
        <translation>Respuestas “No” recuperadas desde entonces: %1.</translation>
    </message>
    <message>
        <source>Nothing is sent until Listwell has checked in Constant Contact who unsubscribed or left.</source>
        <translation>No se envía nada hasta que Listwell haya comprobado en Constant Contact quién se dio de baja o salió de la lista.</translation>
    </message>
    <message>
        <source>If anyone told you “no” since then, record it again.</source>
        <translation>Si alguien le dijo que no desde entonces, regístrelo de nuevo.</translation>
    </message>
    <message>
        <source>The refused rows would replace the report itself. Choose another name.</source>
        <translation>Las filas rechazadas reemplazarían el propio informe. Elija otro nombre.</translation>
    </message>
</context>
<context>
    <name>Presenters::BookingPresenter</name>
    <message>
        <source>Recorded answer: yes.</source>
        <translation>Respuesta registrada: sí.</translation>
    </message>
    <message>
        <source>Recorded answer: no.</source>
        <translation>Respuesta registrada: no.</translation>
    </message>
    <message>
        <source>Not asked yet.</source>
        <translation>Aún sin preguntar.</translation>
    </message>
    <message>
        <source>%1 This client has no e-mail address.</source>
        <translation>%1 Este cliente no tiene dirección de correo electrónico.</translation>
    </message>
</context>
<context>
    <name>Presenters::ClassTableModel</name>
    <message>
        <source>%1 – full</source>
        <translation>%1 – llena</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Profesor/a</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Reservas</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from – until</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Hoy, %1</translation>
    </message>
    <message>
        <source>Tomorrow, %1</source>
        <translation>Mañana, %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>places booked of places</comment>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>Presenters::ClassesPresenter</name>
    <message>
        <source>Enter a name for the class.</source>
        <translation>Introduzca un nombre para la clase.</translation>
    </message>
    <message>
        <source>Choose today or a later day.</source>
        <translation>Elija hoy o un día posterior.</translation>
    </message>
    <message>
        <source>The booking for %1 was cancelled.</source>
        <translation>Se canceló la reserva de %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) are booked. Enter at least as many places, or cancel bookings first.</source>
        <translation>
            <numerusform>%n cliente tiene reserva. Indique al menos esa cantidad de lugares o cancele primero la reserva.</numerusform>
            <numerusform>%n clientes tienen reserva. Indique al menos esa cantidad de lugares o cancele primero algunas reservas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>Se eliminó %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n class(es) were removed.</source>
        <translation>
            <numerusform>Se eliminó %n clase.</numerusform>
            <numerusform>Se eliminaron %n clases.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Presenters::ClientActions</name>
    <message>
        <source>%1 was removed.</source>
        <translation>Se eliminó a %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) were removed.</source>
        <translation>
            <numerusform>Se eliminó %n cliente.</numerusform>
            <numerusform>Se eliminaron %n clientes.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was activated.</source>
        <translation>Se activó el perfil de %1.</translation>
    </message>
    <message>
        <source>%1 was deactivated.</source>
        <translation>Se desactivó el perfil de %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) were activated.</source>
        <translation>
            <numerusform>Se activó %n cliente.</numerusform>
            <numerusform>Se activaron %n clientes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) were deactivated.</source>
        <translation>
            <numerusform>Se desactivó %n cliente.</numerusform>
            <numerusform>Se desactivaron %n clientes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Presenters::ClientFieldsModel</name>
    <message>
        <source>Sent</source>
        <translation>Se envía</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>No se envía</translation>
    </message>
    <message>
        <source>Not there yet</source>
        <translation>Aún no creado</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Name in Constant Contact</source>
        <translation>Nombre en Constant Contact</translation>
    </message>
</context>
<context>
    <name>Presenters::ClientFieldsPresenter</name>
    <message>
        <source>More than %1 fields are sent, and a Constant Contact account takes no more. Choose those that you need there.</source>
        <translation>Se envían más de %1 campos, y una cuenta de Constant Contact no admite más. Elija los que necesita allí.</translation>
    </message>
    <message>
        <source>%1 fields are sent. A Constant Contact account takes %2.</source>
        <translation>Se envían %1 campos. Una cuenta de Constant Contact admite %2.</translation>
    </message>
    <message>
        <source>%1 fields are sent. Constant Contact takes values in %2 of them for each client; if a client has more, the first %2 by name are sent.</source>
        <translation>Se envían %1 campos. Constant Contact admite valores en %2 de ellos por cliente; si un cliente tiene más, se envían los primeros %2 por nombre.</translation>
    </message>
</context>
<context>
    <name>Presenters::ClientImportPresenter</name>
    <message>
        <source>The import was cancelled. Nothing was changed.</source>
        <translation>Se canceló la importación. No cambió nada.</translation>
    </message>
    <message numerus="yes">
        <source>The import was cancelled after %n row(s), which are imported. Import the file again to complete it.</source>
        <translation>
            <numerusform>La importación se canceló después de %n fila, que sí se importó. Vuelva a importar el archivo para completarla.</numerusform>
            <numerusform>La importación se canceló después de %n filas, que sí se importaron. Vuelva a importar el archivo para completarla.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Presenters::ClientProfilePresenter</name>
    <message>
        <source>Enter a name, an e-mail address or a client ID.</source>
        <translation>Introduzca un nombre, una dirección de correo electrónico o un ID de cliente.</translation>
    </message>
    <message>
        <source>Nothing was saved, because these fields were changed elsewhere while the profile was open: %1. Save again to keep your values, or cancel and open the profile again to see the others.</source>
        <translation>No se guardó nada, porque estos campos se cambiaron en otro lugar mientras el perfil estaba abierto: %1. Guarde de nuevo para mantener sus valores, o cancele y vuelva a abrir el perfil para ver los otros.</translation>
    </message>
</context>
<context>
    <name>Presenters::ClientTableModel</name>
    <message>
        <source>No name</source>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>%1 (deactivated)</source>
        <translation>%1 (perfil desactivado)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID de cliente</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>Presenters::ConsentAnswersModel</name>
    <message>
        <source>agreed</source>
        <translation>aceptó</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>rechazó</translation>
    </message>
    <message>
        <source>left the list</source>
        <translation>salió de la lista</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>no se entiende</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, rows: %2, %3</source>
        <translation>%1, filas: %2, %3</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Significado</translation>
    </message>
</context>
<context>
    <name>Presenters::ContactListModel</name>
    <message numerus="yes">
        <source>%Ln contact(s)</source>
        <translation>
            <numerusform>%Ln contacto</numerusform>
            <numerusform>%Ln contactos</numerusform>
        </translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
</context>
<context>
    <name>Presenters::FieldMappingPresenter</name>
    <message>
        <source>“%1”, the same name as here</source>
        <translation>“%1”, el mismo nombre que aquí</translation>
    </message>
    <message>
        <source>%1 (belongs to “%2”)</source>
        <translation>%1 (pertenece a “%2”)</translation>
    </message>
    <message>
        <source>%1 (takes only numbers)</source>
        <translation>%1 (solo admite números)</translation>
    </message>
    <message>
        <source>%1 (takes only dates)</source>
        <translation>%1 (solo admite fechas)</translation>
    </message>
    <message>
        <source>%1 (takes only yes or no)</source>
        <translation>%1 (solo admite sí o no)</translation>
    </message>
    <message>
        <source>%1 (a list of choices)</source>
        <translation>%1 (una lista de opciones)</translation>
    </message>
</context>
<context>
    <name>Presenters::ImportUndoPresenter</name>
    <message numerus="yes">
        <source>%1 – imported %2, %n row(s)</source>
        <comment>file name, time</comment>
        <translation>
            <numerusform>%1: importado el %2, %n fila</numerusform>
            <numerusform>%1: importado el %2, %n filas</numerusform>
        </translation>
    </message>
    <message>
        <source>Restored: %1</source>
        <translation>Restaurados: %1</translation>
    </message>
    <message>
        <source>Not fully restored: %1</source>
        <translation>No restaurados por completo: %1</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <comment>client, e-mail address, reason</comment>
        <translation>%1 (%2): %3</translation>
    </message>
</context>
<context>
    <name>Presenters::KeptClientsModel</name>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
</context>
<context>
    <name>Presenters::MissingClientsModel</name>
    <message>
        <source>Stays active: a row of the report may be theirs.</source>
        <translation>Sigue activo: una fila del informe podría ser suya.</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID de cliente</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>Presenters::PracticeAccount</name>
    <message>
        <source>The practice account has stopped. Close this window, then open the practice account again.</source>
        <translation>La cuenta de práctica se detuvo. Cierre esta ventana y vuelva a abrir la cuenta de práctica.</translation>
    </message>
    <message>
        <source>The practice account could not be started. Check that listwell-practice is installed beside Listwell, or install Listwell again.</source>
        <translation>No se pudo iniciar la cuenta de práctica. Compruebe que listwell-practice esté instalado junto a Listwell, o vuelva a instalar Listwell.</translation>
    </message>
</context>
<context>
    <name>Presenters::PreviewPeopleModel</name>
    <message>
        <source>Is added</source>
        <translation>Se agrega</translation>
    </message>
    <message>
        <source>Is updated</source>
        <translation>Se actualiza</translation>
    </message>
    <message>
        <source>Has unsubscribed</source>
        <translation>Se dio de baja</translation>
    </message>
    <message>
        <source>Is unsubscribed</source>
        <translation>Se da de baja</translation>
    </message>
    <message>
        <source>Has left the list</source>
        <translation>Salió de la lista</translation>
    </message>
    <message>
        <source>Is removed from the list</source>
        <translation>Se quita de la lista</translation>
    </message>
    <message>
        <source>Is not sent</source>
        <translation>No se envía</translation>
    </message>
    <message>
        <source>Said yes to news and updates.</source>
        <translation>Dijo que sí a las noticias y novedades.</translation>
    </message>
    <message>
        <source>The details have changed here.</source>
        <translation>Los datos cambiaron aquí.</translation>
    </message>
    <message>
        <source>Unsubscribed in Constant Contact. The answer here becomes a no.</source>
        <translation>Se dio de baja en Constant Contact. La respuesta aquí pasa a ser “no”.</translation>
    </message>
    <message>
        <source>Said no to news and updates here.</source>
        <translation>Dijo que no a las noticias y novedades aquí.</translation>
    </message>
    <message>
        <source>Left this list in Constant Contact.</source>
        <translation>Salió de esta lista en Constant Contact.</translation>
    </message>
    <message>
        <source>No active client has this address any more. Stays subscribed.</source>
        <translation>Ningún cliente activo tiene ya esta dirección. Conserva la suscripción.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué ocurre</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Is on the list already</source>
        <translation>Ya está en la lista</translation>
    </message>
    <message>
        <source>Said yes to news and updates here. Gets the details of the client.</source>
        <translation>Dijo que sí a las noticias y novedades aquí. Recibe los datos del cliente.</translation>
    </message>
    <message>
        <source>Said no to news and updates here. Is unsubscribed if Constant Contact has this address.</source>
        <translation>Dijo que no a las noticias y novedades aquí. Se da de baja si Constant Contact tiene esta dirección.</translation>
    </message>
</context>
<context>
    <name>Presenters::PreviewPresenter</name>
    <message numerus="yes">
        <source>Constant Contact bills by the number of contacts. This adds at most %Ln contact(s) to the account.</source>
        <translation>
            <numerusform>Constant Contact cobra según el número de contactos. Esto agrega como máximo %Ln contacto a la cuenta.</numerusform>
            <numerusform>Constant Contact cobra según el número de contactos. Esto agrega como máximo %Ln contactos a la cuenta.</numerusform>
        </translation>
    </message>
    <message>
        <source>If an automation in Constant Contact starts when somebody joins “%1”, it starts for the people who are added.</source>
        <translation>Si en Constant Contact hay una automatización que empieza cuando alguien se une a “%1”, empezará para las personas que se agreguen.</translation>
    </message>
</context>
<context>
    <name>Presenters::RefusedRowsModel</name>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
</context>
<context>
    <name>Presenters::RemovedClientsModel</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Eliminación</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>Quedan</translation>
    </message>
</context>
<context>
    <name>Presenters::ReportColumnsModel</name>
    <message>
        <source>(no heading)</source>
        <translation>(sin encabezado)</translation>
    </message>
    <message>
        <source>%1, read as: %2</source>
        <translation>%1, leída como: %2</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Significado</translation>
    </message>
    <message>
        <source>Row 1</source>
        <translation>Fila 1</translation>
    </message>
    <message>
        <source>Row 2</source>
        <translation>Fila 2</translation>
    </message>
    <message>
        <source>Row 3</source>
        <translation>Fila 3</translation>
    </message>
</context>
<context>
    <name>Presenters::ReportPeopleModel</name>
    <message>
        <source>News and updates: %1</source>
        <translation>Noticias y novedades: %1</translation>
    </message>
    <message>
        <source>Same person: the row changes the client.</source>
        <translation>La misma persona: la fila cambia el cliente.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué ocurre</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Cliente nuevo</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <comment>list of fields</comment>
        <translation>Cambia: %1</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Another person: the row does not change the client.</source>
        <translation>Otra persona: la fila no cambia el cliente.</translation>
    </message>
    <message>
        <source>Left out: only a no in it counts.</source>
        <translation>Omitida: solo cuenta un no en ella.</translation>
    </message>
</context>
<context>
    <name>Presenters::RoundPeopleModel</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>%1, found</source>
        <translation>%1, coincidencia</translation>
    </message>
</context>
<context>
    <name>Presenters::RoundTableModel</name>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
</context>
<context>
    <name>Presenters::SignIn</name>
    <message>
        <source>The login page returned the result of another login. Click CONNECT BUSINESS to log in again.</source>
        <translation>La página de inicio de sesión devolvió el resultado de otro inicio de sesión. Haga clic en CONECTAR NEGOCIO para iniciar sesión de nuevo.</translation>
    </message>
</context>
<context>
    <name>Presenters::SubscriberPeriods</name>
    <message>
        <source>Week of %1</source>
        <translation>Semana del %1</translation>
    </message>
    <message>
        <source>MMM d</source>
        <comment>day of a month, see QDate::toString()</comment>
        <translation>d MMM</translation>
    </message>
    <message numerus="yes">
        <source>%n of your clients are subscribers.</source>
        <translation>
            <numerusform>%n de sus clientes es suscriptor.</numerusform>
            <numerusform>%n de sus clientes son suscriptores.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing changed in the last 30 days.</source>
        <translation>No hubo cambios en los últimos 30 días.</translation>
    </message>
    <message>
        <source>In the last 30 days, %1 and %2.</source>
        <translation>En los últimos 30 días: %1 y %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n joined</source>
        <translation>
            <numerusform>%n alta</numerusform>
            <numerusform>%n altas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n baja</numerusform>
            <numerusform>%n bajas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Presenters::SubscriberTableModel</name>
    <message>
        <source>Joined</source>
        <translation>Altas</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Bajas</translation>
    </message>
    <message>
        <source>Subscribers</source>
        <translation>Suscriptores</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
</context>
<context>
    <name>Presenters::TimeLeft</name>
    <message>
        <source>Less than a minute left.</source>
        <translation>Falta menos de un minuto.</translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s) left.</source>
        <translation>
            <numerusform>Falta alrededor de %n minuto.</numerusform>
            <numerusform>Faltan alrededor de %n minutos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n hour(s) left.</source>
        <translation>
            <numerusform>Falta alrededor de %n hora.</numerusform>
            <numerusform>Faltan alrededor de %n horas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Presenters::WatchedFolder</name>
    <message>
        <source>The folder %1 does not exist. Connect its drive, or choose another folder.</source>
        <translation>La carpeta %1 no existe. Conecte su unidad o elija otra carpeta.</translation>
    </message>
    <message>
        <source>The reports in the folder %1 cannot be moved. Check that you may write there.</source>
        <translation>No se pueden trasladar los informes de la carpeta %1. Compruebe que tenga permiso para escribir en ella.</translation>
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
        <translation>Activo</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Home phone</source>
        <translation>Teléfono de casa</translation>
    </message>
    <message>
        <source>Work phone</source>
        <translation>Teléfono del trabajo</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID de cliente</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>News and updates</source>
        <translation>Noticias y novedades</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>name</source>
        <comment>something that two profiles have in common</comment>
        <translation>nombre</translation>
    </message>
    <message>
        <source>birthday</source>
        <comment>something that two profiles have in common</comment>
        <translation>fecha de nacimiento</translation>
    </message>
    <message>
        <source>phone</source>
        <comment>something that two profiles have in common</comment>
        <translation>teléfono</translation>
    </message>
    <message>
        <source>e-mail</source>
        <comment>something that two profiles have in common</comment>
        <translation>correo</translation>
    </message>
    <message>
        <source>Same: %1</source>
        <comment>list</comment>
        <translation>Coinciden: %1</translation>
    </message>
</context>
<context>
    <name>ProfileText</name>
    <message>
        <source>MMMM d</source>
        <comment>format of a birthday without a year</comment>
        <translation>d &apos;de&apos; MMMM</translation>
    </message>
</context>
<context>
    <name>PutBack</name>
    <message>
        <source>%1 is back.</source>
        <translation>Se restauró a %1.</translation>
    </message>
    <message>
        <source>Meanwhile this address said no to news and updates. That answer applies.</source>
        <translation>Entretanto, desde esta dirección se dijo que no a las noticias y novedades. Esa respuesta es la que vale.</translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s) could not be restored, because the class is full.</source>
        <translation>
            <numerusform>No se pudo restaurar %n reserva, porque la clase está llena.</numerusform>
            <numerusform>No se pudieron restaurar %n reservas, porque la clase está llena.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) are back.</source>
        <translation>
            <numerusform>Se restauró %n cliente.</numerusform>
            <numerusform>Se restauraron %n clientes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Meanwhile %n of these addresses said no to news and updates. That answer applies.</source>
        <translation>
            <numerusform>Entretanto, desde %n de estas direcciones se dijo que no a las noticias y novedades. Esa respuesta es la que vale.</numerusform>
            <numerusform>Entretanto, desde %n de estas direcciones se dijo que no a las noticias y novedades. Esa respuesta es la que vale.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>Unknown option &apos;%1&apos;.</source>
        <translation>Opción desconocida: “%1”.</translation>
    </message>
    <message>
        <source>Unknown options: %1.</source>
        <translation>Opciones desconocidas: %1.</translation>
    </message>
    <message>
        <source>Missing value after &apos;%1&apos;.</source>
        <translation>Falta un valor después de “%1”.</translation>
    </message>
    <message>
        <source>Unexpected value after &apos;%1&apos;.</source>
        <translation>Valor inesperado después de “%1”.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Uso: %1</translation>
    </message>
    <message>
        <source>[options]</source>
        <translation>[opciones]</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Opciones:</translation>
    </message>
    <message>
        <source>Displays help on commandline options.</source>
        <translation>Muestra ayuda sobre las opciones de la línea de órdenes.</translation>
    </message>
    <message>
        <source>Displays help including Qt specific options.</source>
        <translation>Muestra ayuda, incluidas las opciones propias de Qt.</translation>
    </message>
    <message>
        <source>Displays help, including generic Qt options.</source>
        <translation>Muestra ayuda, incluidas las opciones propias de Qt.</translation>
    </message>
    <message>
        <source>Displays version information.</source>
        <translation>Muestra la versión.</translation>
    </message>
</context>
<context>
    <name>QGnomeTheme</name>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;Aceptar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Close without Saving</source>
        <translation>Cerrar sin guardar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>RemovalQuestion</name>
    <message>
        <source>Remove %1?</source>
        <translation>¿Eliminar a %1?</translation>
    </message>
    <message>
        <source>Remove client</source>
        <translation>Eliminar cliente</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n client(s)?</source>
        <translation>
            <numerusform>¿Eliminar %n cliente?</numerusform>
            <numerusform>¿Eliminar %n clientes?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n client(s)</source>
        <translation>
            <numerusform>Eliminar %n cliente</numerusform>
            <numerusform>Eliminar %n clientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The client is removed from this directory now, and from the list at the next sync. The contact stays subscribed in Constant Contact, and nothing else about it changes. You can put the client back within %n day(s).</source>
        <translation>
            <numerusform>El cliente se elimina ahora de este directorio y, en la próxima sincronización, se quita de la lista. El contacto conserva la suscripción en Constant Contact y nada más cambia en él. Puede restaurar al cliente durante %n día.</numerusform>
            <numerusform>El cliente se elimina ahora de este directorio y, en la próxima sincronización, se quita de la lista. El contacto conserva la suscripción en Constant Contact y nada más cambia en él. Puede restaurar al cliente durante %n días.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They are removed from this directory now, and from the list at the next sync. The contacts stay subscribed in Constant Contact, and nothing else about them changes. You can put them back within %n day(s).</source>
        <translation>
            <numerusform>Se eliminan ahora de este directorio y, en la próxima sincronización, se quitan de la lista. Los contactos conservan la suscripción en Constant Contact y nada más cambia en ellos. Puede restaurarlos durante %n día.</numerusform>
            <numerusform>Se eliminan ahora de este directorio y, en la próxima sincronización, se quitan de la lista. Los contactos conservan la suscripción en Constant Contact y nada más cambia en ellos. Puede restaurarlos durante %n días.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportFile</name>
    <message>
        <source>Client report (%1);;All files (*)</source>
        <translation>Informe de clientes (%1);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Drop one client report at a time.</source>
        <translation>Suelte un solo informe de clientes cada vez.</translation>
    </message>
    <message>
        <source>The file is not on this computer. Save it to a folder, then drop it from there.</source>
        <translation>El archivo no está en este equipo. Guárdelo en una carpeta y suéltelo desde ahí.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Open it, and drop the client report that is in it.</source>
        <translation>“%1” es una carpeta. Ábrala y suelte el informe de clientes que contiene.</translation>
    </message>
    <message>
        <source>“%1” is not a client report. Drop a CSV file (.csv, .txt or .tsv) or an Excel workbook (.xlsx).</source>
        <translation>“%1” no es un informe de clientes. Suelte un archivo CSV (.csv, .txt o .tsv) o un libro de Excel (.xlsx).</translation>
    </message>
</context>
<context>
    <name>ReportIntake</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>And %n more row(s).</source>
        <translation>
            <numerusform>Y %n fila más.</numerusform>
            <numerusform>Y %n filas más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows: %1</source>
        <translation>Filas: %1</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Agregados: %1</translation>
    </message>
    <message>
        <source>Updated: %1</source>
        <translation>Actualizados: %1</translation>
    </message>
    <message>
        <source>Unchanged: %1</source>
        <translation>Sin cambios: %1</translation>
    </message>
    <message>
        <source>Not imported: %1</source>
        <translation>No importados: %1</translation>
    </message>
    <message>
        <source>Rows that were not imported</source>
        <translation>Filas que no se importaron</translation>
    </message>
    <message>
        <source>Rows to check</source>
        <translation>Filas por revisar</translation>
    </message>
    <message>
        <source>The file cannot be moved to the folder %1. Check that you may write there.</source>
        <translation>No se puede trasladar el archivo a la carpeta %1. Compruebe que tenga permiso para escribir en ella.</translation>
    </message>
    <message>
        <source>No row of the report can be imported.</source>
        <translation>No se puede importar ninguna fila del informe.</translation>
    </message>
    <message>
        <source>No report with these columns was imported before. Import it once and check what each column means.</source>
        <translation>Todavía no se ha importado ningún informe con estas columnas. Impórtelo una vez y revise qué significa cada columna.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be opened. Check that you may read it.</source>
        <translation>No se puede abrir el archivo “%1”. Compruebe que tenga permiso para leerlo.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) contradict your clients and need a check.</source>
        <translation>
            <numerusform>%n fila contradice a sus clientes y se debe revisar.</numerusform>
            <numerusform>%n filas contradicen a sus clientes y se deben revisar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) would say no to news and updates, more than 5 % of your subscribers.</source>
        <translation>
            <numerusform>%n cliente diría que no a noticias y novedades, más del 5 % de sus suscriptores.</numerusform>
            <numerusform>%n clientes dirían que no a noticias y novedades, más del 5 % de sus suscriptores.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) would have another answer to news and updates, more than 5 % of your clients.</source>
        <translation>
            <numerusform>%n cliente tendría otra respuesta sobre noticias y novedades, más del 5 % de sus clientes.</numerusform>
            <numerusform>%n clientes tendrían otra respuesta sobre noticias y novedades, más del 5 % de sus clientes.</numerusform>
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
        <translation>La última sincronización se interrumpió (%1). La próxima la continuará.</translation>
    </message>
    <message>
        <source>%1 – %2, %3</source>
        <comment>changes of a sync, time, calls</comment>
        <translation>%1 – %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>%Ln llamada</numerusform>
            <numerusform>%Ln llamadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln added</source>
        <translation>
            <numerusform>%Ln alta</numerusform>
            <numerusform>%Ln altas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln updated</source>
        <translation>
            <numerusform>%Ln cambio</numerusform>
            <numerusform>%Ln cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unsubscribed</source>
        <translation>
            <numerusform>%Ln baja</numerusform>
            <numerusform>%Ln bajas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left the list</source>
        <translation>
            <numerusform>%Ln salió de la lista</numerusform>
            <numerusform>%Ln salieron de la lista</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed from the list</source>
        <translation>
            <numerusform>%Ln se quitó de la lista</numerusform>
            <numerusform>%Ln se quitaron de la lista</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln still being processed by Constant Contact</source>
        <translation>
            <numerusform>%Ln aún en proceso en Constant Contact</numerusform>
            <numerusform>%Ln aún en proceso en Constant Contact</numerusform>
        </translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>In progress or interrupted. The next sync continues it.</source>
        <translation>En curso o interrumpida. La próxima sincronización la continuará.</translation>
    </message>
    <message>
        <source>Took less than a second, %1</source>
        <comment>calls</comment>
        <translation>Duró menos de un segundo, %1</translation>
    </message>
    <message numerus="yes">
        <source>Took %Ln second(s), %1</source>
        <comment>calls</comment>
        <translation>
            <numerusform>Duró %Ln segundo, %1</numerusform>
            <numerusform>Duró %Ln segundos, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took %Ln minute(s), %1</source>
        <comment>calls</comment>
        <translation>
            <numerusform>Duró %Ln minuto, %1</numerusform>
            <numerusform>Duró %Ln minutos, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Added to the list</source>
        <translation>Se agregó a la lista</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Se actualizó</translation>
    </message>
    <message>
        <source>Said no here; unsubscribed in Constant Contact</source>
        <translation>Dijo que no aquí; baja hecha en Constant Contact</translation>
    </message>
    <message>
        <source>Unsubscribed in Constant Contact; recorded here</source>
        <translation>Baja en Constant Contact; registrada aquí</translation>
    </message>
    <message>
        <source>Left the list in Constant Contact</source>
        <translation>Salió de la lista en Constant Contact</translation>
    </message>
    <message>
        <source>Removed from the list</source>
        <translation>Se quitó de la lista</translation>
    </message>
    <message>
        <source>Moved to the new address</source>
        <translation>Pasó a la dirección nueva</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>No se aceptó</translation>
    </message>
    <message>
        <source>in less than a minute</source>
        <translation>en menos de un minuto</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln minute(s)</source>
        <translation>
            <numerusform>en %Ln minuto</numerusform>
            <numerusform>en %Ln minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation>
            <numerusform>hace %Ln minuto</numerusform>
            <numerusform>hace %Ln minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>today at %1</source>
        <translation>hoy a las %1</translation>
    </message>
    <message>
        <source>yesterday at %1</source>
        <translation>ayer a las %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln fila</numerusform>
            <numerusform>%Ln filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them were changed by the import of “%1” (%2, %3). If that report was wrong, undo the import.</source>
        <comment>file name, time, rows</comment>
        <translation>
            <numerusform>%Ln de esas personas cambió con la importación de “%1” (%2, %3). Si ese informe era erróneo, deshaga la importación.</numerusform>
            <numerusform>%Ln de esas personas cambiaron con la importación de “%1” (%2, %3). Si ese informe era erróneo, deshaga la importación.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Listwell has no clients, but %Ln contact(s) are on the list. The sync was stopped so that nobody is removed by mistake.</source>
        <translation>
            <numerusform>Listwell no tiene clientes, pero hay %Ln contacto en la lista. La sincronización se detuvo para que no se quite a nadie por error.</numerusform>
            <numerusform>Listwell no tiene clientes, pero hay %Ln contactos en la lista. La sincronización se detuvo para que no se quite a nadie por error.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This sync would unsubscribe or remove %Ln of the %1 contacts on the list. It was stopped so that you can check first.</source>
        <translation>
            <numerusform>Esta sincronización daría de baja o quitaría %Ln de los %1 contactos de la lista. Se detuvo para que usted pueda revisarlo antes.</numerusform>
            <numerusform>Esta sincronización daría de baja o quitaría %Ln de los %1 contactos de la lista. Se detuvo para que usted pueda revisarlo antes.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>change, reason</comment>
        <translation>%1: %2</translation>
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
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>%Ln problema</numerusform>
            <numerusform>%Ln problemas</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sent in full</source>
        <translation>No se envió todo</translation>
    </message>
</context>
<context>
    <name>SettingsState</name>
    <message numerus="yes">
        <source>Every %Ln minute(s)</source>
        <translation>
            <numerusform>Cada %Ln minuto</numerusform>
            <numerusform>Cada %Ln minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>The practice account does not start when you log in to this computer.</source>
        <translation>La cuenta de práctica no se inicia al iniciar sesión en este equipo.</translation>
    </message>
    <message>
        <source>This desktop has no tray, so Listwell syncs while its window is open.</source>
        <translation>Este escritorio no tiene bandeja del sistema, por lo que Listwell sincroniza mientras su ventana está abierta.</translation>
    </message>
    <message>
        <source>Enter the question, or use Listwell&apos;s wording.</source>
        <translation>Escriba la pregunta o use el texto de Listwell.</translation>
    </message>
    <message numerus="yes">
        <source>Use at most %Ln character(s).</source>
        <translation>
            <numerusform>Use %Ln carácter como máximo.</numerusform>
            <numerusform>Use %Ln caracteres como máximo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SetupGuide</name>
    <message>
        <source>The first sync runs in the background. You can use all other pages in the meantime.</source>
        <translation>La primera sincronización se realiza en segundo plano. Mientras tanto puede usar todas las demás páginas.</translation>
    </message>
    <message>
        <source>The list is connected. Add or import your clients next: those who said yes to news and updates are sent automatically.</source>
        <translation>La lista está conectada. Ahora añada o importe sus clientes: los que dijeron que sí a las noticias y novedades se envían automáticamente.</translation>
    </message>
    <message>
        <source>The first sync is complete: %1. Listwell sends every further change automatically. Home shows who is on the list and what needs your attention.</source>
        <comment>numbers of a sync, such as: 12 added, 3 updated</comment>
        <translation>La primera sincronización ha terminado: %1. Listwell envía automáticamente todos los cambios posteriores. Inicio muestra quién está en la lista y qué requiere su atención.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Choose list</source>
        <translation>Elegir lista</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sincronizar</translation>
    </message>
    <message>
        <source>First enter the API key of your studio, then log in to Constant Contact.</source>
        <translation>Introduzca primero la clave API de su estudio y luego inicie sesión en Constant Contact.</translation>
    </message>
    <message>
        <source>Log in to Constant Contact once. Listwell keeps the login.</source>
        <translation>Inicie sesión en Constant Contact una sola vez. Listwell conserva la sesión.</translation>
    </message>
    <message>
        <source>Choose the list for your clients who said yes to news and updates. If this is the wrong business, click the X beside its name.</source>
        <translation>Elija la lista para los clientes que dijeron que sí a las noticias y novedades. Si este no es el negocio correcto, haga clic en la X junto a su nombre.</translation>
    </message>
    <message>
        <source>Click SAVE to see by name who is added to “%1”. Nothing is sent before you click OK.</source>
        <translation>Haga clic en GUARDAR para ver por nombre quién se añade a «%1». No se envía nada hasta que haga clic en Aceptar.</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>This client does not exist.</source>
        <translation>Este cliente no existe.</translation>
    </message>
    <message>
        <source>The answer to news and updates must be yes or no. It cannot be reset to “never asked”.</source>
        <translation>La respuesta sobre noticias y novedades debe ser sí o no. No puede volver a “aún sin preguntar”.</translation>
    </message>
    <message>
        <source>A client with this name and e-mail address has another client ID, so the row counts as another client. If it is the same person, merge the two profiles.</source>
        <translation>Un cliente con este nombre y esta dirección de correo electrónico tiene otro ID de cliente, así que la fila cuenta como otro cliente. Si es la misma persona, combine los dos perfiles.</translation>
    </message>
    <message>
        <source>The e-mail address cannot be read. The no to news and updates was taken, because only one client has this name.</source>
        <translation>No se puede leer la dirección de correo electrónico. El “no” a las noticias y novedades se registró, porque solo un cliente tiene este nombre.</translation>
    </message>
    <message>
        <source>The row says no to news and updates, but its e-mail address cannot be read and no client has this name. Look the person up and record the no.</source>
        <translation>La fila dice que no a las noticias y novedades, pero su dirección de correo electrónico no se puede leer y ningún cliente tiene este nombre. Busque a la persona y registre el “no”.</translation>
    </message>
    <message>
        <source>The row says no to news and updates, but its e-mail address cannot be read and several clients have this name. Look the person up and record the no.</source>
        <translation>La fila dice que no a las noticias y novedades, pero su dirección de correo electrónico no se puede leer y varios clientes tienen este nombre. Busque a la persona y registre el “no”.</translation>
    </message>
    <message>
        <source>The row has only a client ID. Add the name or the e-mail address, because a client ID alone does not identify a person.</source>
        <translation>La fila solo tiene un ID de cliente. Agregue el nombre o la dirección de correo electrónico, porque un ID de cliente por sí solo no identifica a una persona.</translation>
    </message>
    <message>
        <source>Several people in the report have this client ID, so it was ignored. The row was matched by name and e-mail address.</source>
        <translation>Varias personas del informe tienen este ID de cliente, así que se ignoró. La fila se asignó por el nombre y la dirección de correo electrónico.</translation>
    </message>
    <message>
        <source>The client ID belongs to another client with a different name and e-mail address, so the row counts as another client. If it is the same person, merge the two profiles.</source>
        <translation>El ID de cliente pertenece a otro cliente con distinto nombre y distinta dirección de correo electrónico, así que la fila cuenta como otro cliente. Si es la misma persona, combine los dos perfiles.</translation>
    </message>
    <message>
        <source>Taken from the merged profile %1.</source>
        <translation>Tomado del perfil combinado %1.</translation>
    </message>
    <message>
        <source>A profile cannot be merged with itself.</source>
        <translation>Un perfil no se puede combinar consigo mismo.</translation>
    </message>
    <message>
        <source>The birthday is not a valid date.</source>
        <translation>La fecha de nacimiento no es una fecha válida.</translation>
    </message>
    <message>
        <source>The client has no name, e-mail address or client ID. Enter at least one of them.</source>
        <translation>El cliente no tiene nombre, dirección de correo electrónico ni ID de cliente. Introduzca al menos uno de ellos.</translation>
    </message>
    <message>
        <source>There is no custom field called “%1”.</source>
        <translation>No hay ningún campo personalizado llamado “%1”.</translation>
    </message>
    <message>
        <source>A custom field needs a name.</source>
        <translation>Un campo personalizado necesita un nombre.</translation>
    </message>
    <message>
        <source>The name of a custom field can have at most %1 characters.</source>
        <translation>El nombre de un campo personalizado puede tener %1 caracteres como máximo.</translation>
    </message>
    <message>
        <source>“%1” is a standard field that every client has. Choose another name.</source>
        <translation>“%1” es un campo estándar que tienen todos los clientes. Elija otro nombre.</translation>
    </message>
    <message>
        <source>There is already a custom field called “%1”.</source>
        <translation>Ya hay un campo personalizado llamado “%1”.</translation>
    </message>
    <message>
        <source>The report says no to news and updates. A no is never undone.</source>
        <translation>El informe dice que no a las noticias y novedades. Un “no” nunca se deshace.</translation>
    </message>
    <message>
        <source>The profile was changed after the import.</source>
        <translation>El perfil se cambió después de la importación.</translation>
    </message>
    <message>
        <source>The client has booked a class since the import.</source>
        <translation>El cliente reservó una clase después de la importación.</translation>
    </message>
    <message>
        <source>The client was removed after the import. A yes of the report was taken back, other values were not.</source>
        <translation>El cliente se eliminó después de la importación. El “sí” del informe se retiró; los demás valores, no.</translation>
    </message>
    <message>
        <source>The client was removed after the import, so the values of the report stay.</source>
        <translation>El cliente se eliminó después de la importación, así que los valores del informe se conservan.</translation>
    </message>
    <message>
        <source>This client is not among the removed clients.</source>
        <translation>Este cliente no está entre los clientes eliminados.</translation>
    </message>
    <message>
        <source>This answer was given while the client was removed.</source>
        <translation>Respuesta dada mientras el cliente estaba eliminado.</translation>
    </message>
    <message>
        <source>This class does not exist.</source>
        <translation>Esta clase no existe.</translation>
    </message>
    <message>
        <source>A class needs a name.</source>
        <translation>Una clase necesita un nombre.</translation>
    </message>
    <message>
        <source>A class needs a date and a time.</source>
        <translation>Una clase necesita fecha y hora.</translation>
    </message>
    <message>
        <source>A class must last at least one minute.</source>
        <translation>Una clase debe durar al menos un minuto.</translation>
    </message>
    <message>
        <source>The number of places cannot be negative.</source>
        <translation>El número de lugares no puede ser negativo.</translation>
    </message>
    <message>
        <source>The client is already booked into this class.</source>
        <translation>El cliente ya tiene una reserva en esta clase.</translation>
    </message>
    <message>
        <source>The class is full.</source>
        <translation>La clase está llena.</translation>
    </message>
    <message>
        <source>The client is not booked into this class.</source>
        <translation>El cliente no tiene ninguna reserva en esta clase.</translation>
    </message>
    <message>
        <source>Cannot write to the folder %1. Check its permissions.</source>
        <translation>No se puede escribir en la carpeta %1. Revise sus permisos.</translation>
    </message>
    <message>
        <source>The data in %1 could not be moved to another folder. Check the permissions of the folder, then start again.</source>
        <translation>No se pudieron trasladar los datos de %1 a otra carpeta. Revise los permisos de la carpeta y vuelva a iniciar el programa.</translation>
    </message>
    <message>
        <source>The backup of the studio&apos;s data could not be restored. Check that the disk has free space and that you may write to %1, then start again.</source>
        <translation>No se pudo restaurar la copia de seguridad de los datos del estudio. Compruebe que haya espacio libre en el disco y que tenga permiso para escribir en %1, y vuelva a iniciar el programa.</translation>
    </message>
    <message>
        <source>The studio&apos;s data file %1 is damaged, and there is no intact backup of it. Restore a copy of your own, or move the file away to start with no data.</source>
        <translation>El archivo de datos del estudio, %1, está dañado y no hay ninguna copia de seguridad intacta. Restaure una copia que tenga usted, o traslade el archivo a otro lugar para empezar sin datos.</translation>
    </message>
    <message>
        <source>“%1” is not a complete backup of Listwell. Choose a file that Listwell wrote as a backup.</source>
        <translation>“%1” no es una copia de seguridad completa de Listwell. Elija un archivo que Listwell haya creado como copia de seguridad.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer version of Listwell. Install that version, then restore it.</source>
        <translation>“%1” se creó con una versión más reciente de Listwell. Instale esa versión y después restaure la copia.</translation>
    </message>
    <message>
        <source>The file %1 does not exist. Check whether it was moved.</source>
        <translation>El archivo %1 no existe. Compruebe si se trasladó.</translation>
    </message>
    <message>
        <source>Another program is using the studio&apos;s data.</source>
        <translation>Otro programa está usando los datos del estudio.</translation>
    </message>
    <message>
        <source>%1 is using the studio&apos;s data (process %2). Close it, or use it instead.</source>
        <translation>%1 está usando los datos del estudio (proceso %2). Cierre ese programa o continúe en él.</translation>
    </message>
    <message>
        <source>Cannot write to the folder %1.</source>
        <translation>No se puede escribir en la carpeta %1.</translation>
    </message>
    <message>
        <source>The studio&apos;s data cannot be stored in the folder %1. Check that it exists and that you may write to it.</source>
        <translation>Los datos del estudio no se pueden guardar en la carpeta %1. Compruebe que exista y que tenga permiso para escribir en ella.</translation>
    </message>
    <message>
        <source>%1 is a link to another location. Remove it.</source>
        <translation>%1 es un enlace a otra ubicación. Quítelo.</translation>
    </message>
    <message>
        <source>The studio&apos;s data was written by a newer version of Listwell. Start that version.</source>
        <translation>Los datos del estudio se crearon con una versión más reciente de Listwell. Inicie esa versión.</translation>
    </message>
    <message>
        <source>The file listwell.db in the data folder belongs to another program.</source>
        <translation>El archivo listwell.db de la carpeta de datos pertenece a otro programa.</translation>
    </message>
    <message>
        <source>The studio&apos;s data file is damaged. Close Listwell and start it again. It will restore the newest intact backup.</source>
        <translation>El archivo de datos del estudio está dañado. Cierre Listwell y vuelva a iniciarlo. Se restaurará la copia de seguridad intacta más reciente.</translation>
    </message>
    <message>
        <source>Another program is writing to the studio&apos;s data. Try again in a moment.</source>
        <translation>Otro programa está escribiendo en los datos del estudio. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>The studio&apos;s data cannot be written. Check the permissions of its folder.</source>
        <translation>No se pueden escribir los datos del estudio. Revise los permisos de su carpeta.</translation>
    </message>
    <message>
        <source>The disk is full (%1 free), so nothing can be stored and nothing is sent. Free some space, then try again.</source>
        <translation>El disco está lleno (quedan %1), así que no se puede guardar nada y no se envía nada. Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The studio&apos;s data could not be read or written, so nothing is sent. Check that its folder is accessible and the disk has space (%1 free), then try again.</source>
        <translation>No se pudieron leer o escribir los datos del estudio, así que no se envía nada. Compruebe que se pueda acceder a su carpeta y que haya espacio en el disco (quedan %1), e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The journal entry of a write is missing.</source>
        <translation>Falta en el diario la entrada de una operación de escritura.</translation>
    </message>
    <message>
        <source>This sync does not exist.</source>
        <translation>Esta sincronización no existe.</translation>
    </message>
    <message>
        <source>The daily limit of calls to Constant Contact has been reached. Listwell continues at %1. Nothing is lost until then.</source>
        <translation>Se alcanzó el límite diario de llamadas a Constant Contact. Listwell continuará a las %1. Hasta entonces no se pierde nada.</translation>
    </message>
    <message>
        <source>The class was not changed, because more clients are booked than it would have places. Cancel bookings first.</source>
        <translation>La clase no se cambió porque tiene más reservas que los lugares indicados. Cancele primero algunas reservas.</translation>
    </message>
    <message>
        <source>Given for an earlier address.</source>
        <translation>Dada para una dirección anterior.</translation>
    </message>
    <message>
        <source>This file holds the studio&apos;s data itself. Choose another file for the backup.</source>
        <translation>Este archivo contiene los propios datos del estudio. Elija otro archivo para la copia de seguridad.</translation>
    </message>
    <message>
        <source>A profile cannot be compared with itself.</source>
        <translation>Un perfil no se puede comparar consigo mismo.</translation>
    </message>
    <message>
        <source>There is no merge that can be undone. After the next sync, or a change of one of the profiles, a merge stays.</source>
        <translation>No hay ninguna combinación que se pueda deshacer. Tras la próxima sincronización, o si cambia uno de los perfiles, la combinación se queda.</translation>
    </message>
    <message>
        <source>The merge was undone.</source>
        <translation>La combinación se ha deshecho.</translation>
    </message>
    <message>
        <source>The profile was changed after the import. A yes of the report was taken back, other values were not.</source>
        <translation>El perfil se modificó después de la importación. El “sí” del informe se retiró; los demás valores, no.</translation>
    </message>
    <message>
        <source>No other client has this e-mail address, so there is nothing to choose.</source>
        <translation>Ningún otro cliente tiene esta dirección de correo electrónico, así que no hay nada que elegir.</translation>
    </message>
    <message>
        <source>The details of this client cannot be sent. Only an active client who said yes to news and updates with this address can be chosen.</source>
        <translation>Los datos de este cliente no se pueden enviar. Solo se puede elegir a un cliente activo que haya dicho que sí a las novedades con esta dirección.</translation>
    </message>
    <message>
        <source>A client with this name has another phone number or birthday, so the row counts as another client. If it is the same person, merge the two profiles.</source>
        <translation>Un cliente con este nombre tiene otro número de teléfono u otra fecha de nacimiento, así que la fila cuenta como otro cliente. Si es la misma persona, combine los dos perfiles.</translation>
    </message>
    <message>
        <source>“%1” is what the custom field “%2” was called before, and client reports may still use it. Choose another name.</source>
        <translation>“%1” es el nombre anterior del campo personalizado “%2”, y los informes de clientes pueden seguir usándolo. Elija otro nombre.</translation>
    </message>
    <message>
        <source>The client said no to news and updates after the import. A no is never undone.</source>
        <translation>El cliente dijo que no a las noticias y novedades después de la importación. Un “no” nunca se deshace.</translation>
    </message>
    <message>
        <source>The row says no to news and updates, but has no e-mail address, and several clients have this name. Look the person up and record the no.</source>
        <translation>La fila dice que no a las noticias y novedades, pero no tiene correo electrónico, y varios clientes tienen este nombre. Busque a la persona y registre el no.</translation>
    </message>
    <message>
        <source>The row says no to news and updates, but has no e-mail address. The no was also taken for the only client with this name. If it is the same person, merge the two profiles.</source>
        <translation>La fila dice que no a las noticias y novedades, pero no tiene correo electrónico. El no también se tomó para el único cliente con este nombre. Si es la misma persona, combine los dos perfiles.</translation>
    </message>
    <message>
        <source>The row in line %1 contradicts no known client.</source>
        <translation>La fila de la línea %1 no contradice a ningún cliente conocido.</translation>
    </message>
    <message>
        <source>No row of the report begins in line %1.</source>
        <translation>Ninguna fila del informe comienza en la línea %1.</translation>
    </message>
    <message>
        <source>The row was left out, but its no to news and updates was taken.</source>
        <translation>La fila se omitió, pero su no a las noticias y novedades se tuvo en cuenta.</translation>
    </message>
    <message>
        <source>The row&apos;s no to news and updates was also taken for another client, whose row it may be.</source>
        <translation>El no de la fila a las noticias y novedades también se tuvo en cuenta para otro cliente, de quien puede ser la fila.</translation>
    </message>
    <message>
        <source>A profile, perhaps a removed one that can be put back, has a value in “%1”, so the field was not removed. To keep the values in Listwell only, do not send the field.</source>
        <translation>Un perfil, quizá uno eliminado que se puede recuperar, tiene un valor en “%1”, por lo que el campo no se eliminó. Para conservar los valores solo en Listwell, no envíe el campo.</translation>
    </message>
    <message>
        <source>A client report is being imported, which may need the field. Finish the import first.</source>
        <translation>Se está importando un informe de clientes que puede necesitar el campo. Termine primero la importación.</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>The sync was stopped.</source>
        <translation>La sincronización se detuvo.</translation>
    </message>
    <message>
        <source>Constant Contact has already sent its one invitation to this address and will not send another.</source>
        <translation>Constant Contact ya envió su única invitación a esta dirección y no enviará otra.</translation>
    </message>
    <message>
        <source>This address is no longer in Constant Contact, so it cannot be invited to resubscribe.</source>
        <translation>Esta dirección ya no está en Constant Contact, así que no se le puede invitar a volver a suscribirse.</translation>
    </message>
    <message>
        <source>This client cannot be invited to resubscribe. %1 %2</source>
        <translation>No se puede invitar a este cliente a volver a suscribirse. %1 %2</translation>
    </message>
    <message>
        <source>The person&apos;s address in Constant Contact is now %1.</source>
        <translation>La dirección de la persona en Constant Contact es ahora %1.</translation>
    </message>
    <message>
        <source>Change the address in the profile, or correct it in Constant Contact.</source>
        <translation>Cambie la dirección en el perfil, o corríjala en Constant Contact.</translation>
    </message>
    <message>
        <source>Constant Contact did not find this contact. Listwell looks through the whole list at the next sync.</source>
        <translation>Constant Contact no encontró este contacto. Listwell lo buscará en toda la lista en la próxima sincronización.</translation>
    </message>
    <message>
        <source>Constant Contact did not return this contact completely, so it was not changed. Listwell tries again at the next sync.</source>
        <translation>Constant Contact no devolvió completo este contacto, así que no se modificó. Listwell volverá a intentarlo en la próxima sincronización.</translation>
    </message>
    <message>
        <source>Constant Contact has no contact with this address, so nobody was unsubscribed there.</source>
        <translation>Constant Contact no tiene ningún contacto con esta dirección, así que allí no se dio de baja a nadie.</translation>
    </message>
    <message>
        <source>If the person has another address there, unsubscribe that contact in Constant Contact.</source>
        <translation>Si la persona tiene otra dirección allí, dé de baja ese contacto en Constant Contact.</translation>
    </message>
    <message>
        <source>Check the profile for an unusual value and change it.</source>
        <translation>Busque en el perfil un valor poco común y cámbielo.</translation>
    </message>
    <message>
        <source>The contact has other phone numbers in Constant Contact, which holds three, so not every number of the profile was sent.</source>
        <translation>El contacto tiene otros números de teléfono en Constant Contact, que admite tres, así que no se enviaron todos los números del perfil.</translation>
    </message>
    <message>
        <source>Delete a phone number of the contact in Constant Contact.</source>
        <translation>Elimine un número de teléfono del contacto en Constant Contact.</translation>
    </message>
    <message>
        <source>The person&apos;s address was changed to %1 in Constant Contact, and in the profile as well. Constant Contact has the profile&apos;s address now.</source>
        <translation>La dirección de la persona se cambió a %1 en Constant Contact, y también en el perfil. Constant Contact tiene ahora la dirección del perfil.</translation>
    </message>
    <message>
        <source>Ask the person which address is right, and save the profile.</source>
        <translation>Pregunte a la persona cuál es la dirección correcta y guarde el perfil.</translation>
    </message>
    <message>
        <source>Asked at the studio</source>
        <translation>Lo pidió en el estudio</translation>
    </message>
    <message>
        <source>an unknown date</source>
        <translation>desconocida</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>No hay nada que hacer.</translation>
    </message>
    <message>
        <source>If the person wants news and updates, record the new yes on the profile or at a booking.</source>
        <translation>Si la persona quiere recibir noticias y novedades, registre el nuevo “sí” en el perfil o en una reserva.</translation>
    </message>
    <message>
        <source>Ask, and record the answer on the profile or at the next booking.</source>
        <translation>Pregunte y registre la respuesta en el perfil o en la próxima reserva.</translation>
    </message>
    <message>
        <source>This client was on the list when the business was last connected.</source>
        <translation>Este cliente estaba en la lista la última vez que se conectó el negocio.</translation>
    </message>
    <message>
        <source>Choose the list to keep in sync.</source>
        <translation>Elija la lista que desea mantener sincronizada.</translation>
    </message>
    <message>
        <source>Connect the business.</source>
        <translation>Conecte el negocio.</translation>
    </message>
    <message>
        <source>This client was on the list “%1”, which no longer exists in Constant Contact.</source>
        <translation>Este cliente estaba en la lista “%1”, que ya no existe en Constant Contact.</translation>
    </message>
    <message>
        <source>Choose another list.</source>
        <translation>Elija otra lista.</translation>
    </message>
    <message>
        <source>This client is on the list, but Constant Contact has put e-mail to the address on temporary hold.</source>
        <translation>Este cliente está en la lista, pero Constant Contact suspendió temporalmente el envío de correos a la dirección.</translation>
    </message>
    <message>
        <source>If this does not change, check the contact in Constant Contact.</source>
        <translation>Si esto no cambia, revise el contacto en Constant Contact.</translation>
    </message>
    <message>
        <source>This client is on the list, but Constant Contact is waiting for the person to confirm the address.</source>
        <translation>Este cliente está en la lista, pero Constant Contact espera a que la persona confirme la dirección.</translation>
    </message>
    <message>
        <source>Ask the person to open Constant Contact&apos;s e-mail and confirm.</source>
        <translation>Pida a la persona que abra el correo de Constant Contact y confirme.</translation>
    </message>
    <message>
        <source>This client is on the list, but Constant Contact has no permission on record and does not send e-mail to the address.</source>
        <translation>Este cliente está en la lista, pero Constant Contact no tiene registrado ningún permiso y no envía correos a la dirección.</translation>
    </message>
    <message>
        <source>Set the permission of the contact in Constant Contact.</source>
        <translation>Establezca el permiso del contacto en Constant Contact.</translation>
    </message>
    <message>
        <source>This client is on the list “%1” with all details.</source>
        <translation>Este cliente está en la lista “%1” con todos sus datos.</translation>
    </message>
    <message>
        <source>The profile has no e-mail address.</source>
        <translation>El perfil no tiene dirección de correo electrónico.</translation>
    </message>
    <message>
        <source>Add an e-mail address to the profile.</source>
        <translation>Agregue una dirección de correo electrónico al perfil.</translation>
    </message>
    <message>
        <source>The answer to news and updates at a booking on %1 was no.</source>
        <translation>En una reserva con fecha %1, la respuesta sobre noticias y novedades fue no.</translation>
    </message>
    <message>
        <source>The answer to news and updates at the front desk on %1 was no.</source>
        <translation>En recepción, con fecha %1, la respuesta sobre noticias y novedades fue no.</translation>
    </message>
    <message>
        <source>The answer to news and updates in the client report of %1 was no.</source>
        <translation>En el informe de clientes con fecha %1, la respuesta sobre noticias y novedades fue no.</translation>
    </message>
    <message>
        <source>The person unsubscribed in Constant Contact on %1.</source>
        <translation>La persona se dio de baja en Constant Contact con fecha %1.</translation>
    </message>
    <message>
        <source>The answer to news and updates on the profile on %1 was no.</source>
        <translation>En el perfil, con fecha %1, la respuesta sobre noticias y novedades fue no.</translation>
    </message>
    <message>
        <source>The address was unsubscribed on %1 by the Constant Contact account, not by the person.</source>
        <translation>La cuenta de Constant Contact, y no la persona, dio de baja la dirección con fecha %1.</translation>
    </message>
    <message>
        <source>The address has been unsubscribed in Constant Contact since %1.</source>
        <translation>La dirección está dada de baja en Constant Contact con fecha %1.</translation>
    </message>
    <message>
        <source>Somebody who had this e-mail address said no to news and updates on %1, which counts for all with the address.</source>
        <translation>Alguien que tenía esta dirección de correo electrónico dijo que no a las noticias y novedades con fecha %1, y eso cuenta para todas las personas que la usan.</translation>
    </message>
    <message>
        <source>The answer came from another client with the same address and counts for all of them.</source>
        <translation>La respuesta la dio otro cliente con la misma dirección y cuenta para todos ellos.</translation>
    </message>
    <message>
        <source>The next sync will unsubscribe the address in Constant Contact.</source>
        <translation>La próxima sincronización dará de baja la dirección en Constant Contact.</translation>
    </message>
    <message>
        <source>The next sync will remove the address from the list.</source>
        <translation>La próxima sincronización quitará la dirección de la lista.</translation>
    </message>
    <message>
        <source>The yes of this client was given for another e-mail address and does not count for this one.</source>
        <translation>El “sí” de este cliente se dio para otra dirección de correo electrónico y no cuenta para esta.</translation>
    </message>
    <message>
        <source>The profile is deactivated, and this client was not asked about news and updates.</source>
        <translation>El perfil está desactivado, y a este cliente no se le ha preguntado por las noticias y novedades.</translation>
    </message>
    <message>
        <source>There is nothing to do while the profile is deactivated.</source>
        <translation>No hay nada que hacer mientras el perfil esté desactivado.</translation>
    </message>
    <message>
        <source>The yes for this address belongs to a deactivated profile, and this client was not asked about news and updates.</source>
        <translation>El “sí” de esta dirección pertenece a un perfil desactivado, y a este cliente no se le ha preguntado por las noticias y novedades.</translation>
    </message>
    <message>
        <source>This client was not asked about news and updates.</source>
        <translation>A este cliente no se le ha preguntado por las noticias y novedades.</translation>
    </message>
    <message>
        <source>The profile is deactivated and therefore not on the list. The person is still subscribed.</source>
        <translation>El perfil está desactivado y por eso no está en la lista. La persona conserva la suscripción.</translation>
    </message>
    <message>
        <source>Reactivate the profile if the person returns to the studio.</source>
        <translation>Reactive el perfil si la persona vuelve al estudio.</translation>
    </message>
    <message>
        <source>The contact was deleted in Constant Contact on %1.</source>
        <translation>El contacto se eliminó en Constant Contact con fecha %1.</translation>
    </message>
    <message>
        <source>The person left this list in Constant Contact on %1 and will not be added again without a new yes.</source>
        <translation>La persona salió de esta lista en Constant Contact con fecha %1 y no se volverá a agregar sin un nuevo “sí”.</translation>
    </message>
    <message>
        <source>Constant Contact has already sent its one invitation to resubscribe and will not send another.</source>
        <translation>Constant Contact ya envió su única invitación para volver a suscribirse y no enviará otra.</translation>
    </message>
    <message>
        <source>Ask the person to use a Constant Contact sign-up form.</source>
        <translation>Pida a la persona que use un formulario de suscripción de Constant Contact.</translation>
    </message>
    <message>
        <source>The invitation to resubscribe was sent on %1. Constant Contact is waiting for the person to confirm it.</source>
        <translation>La invitación para volver a suscribirse se envió con fecha %1. Constant Contact espera a que la persona la confirme.</translation>
    </message>
    <message>
        <source>Ask the person to open that e-mail and confirm. It cannot be sent again.</source>
        <translation>Pida a la persona que abra ese correo y confirme. No se puede enviar otra vez.</translation>
    </message>
    <message>
        <source>The person unsubscribed in Constant Contact on %1 and said yes again on %2. Only an e-mail from Constant Contact itself can resubscribe them.</source>
        <translation>La persona se dio de baja en Constant Contact con fecha %1 y volvió a decir que sí con fecha %2. Solo un correo del propio Constant Contact puede volver a suscribirla.</translation>
    </message>
    <message>
        <source>Connect the business, then send the one invitation with “Ask to come back”.</source>
        <translation>Conecte el negocio y envíe después la única invitación con “Invitar a volver”.</translation>
    </message>
    <message>
        <source>Choose the list, then send the one invitation with “Ask to come back”.</source>
        <translation>Elija la lista y envíe después la única invitación con “Invitar a volver”.</translation>
    </message>
    <message>
        <source>Send the one invitation with “Ask to come back”.</source>
        <translation>Envíe la única invitación con “Invitar a volver”.</translation>
    </message>
    <message>
        <source>Shares the e-mail address with another profile, whose details are sent.</source>
        <translation>Comparte la dirección de correo electrónico con otro perfil, cuyos datos son los que se envían.</translation>
    </message>
    <message>
        <source>Shares the e-mail address with %1, whose profile is on the list. News reaches both.</source>
        <translation>Comparte la dirección de correo electrónico con %1, cuyo perfil está en la lista. Las noticias llegan a ambas personas.</translation>
    </message>
    <message>
        <source>There is nothing to do. To list this client separately, add a different e-mail address.</source>
        <translation>No hay nada que hacer. Para tener a este cliente por separado en la lista, agregue otra dirección de correo electrónico.</translation>
    </message>
    <message>
        <source>Shares the e-mail address with %1, whose profile is not on the list now.</source>
        <translation>Comparte la dirección de correo electrónico con %1, cuyo perfil no está ahora en la lista.</translation>
    </message>
    <message>
        <source>Check the profile of %1.</source>
        <translation>Revise el perfil de %1.</translation>
    </message>
    <message>
        <source>Correct it in the profile. The next sync tries again.</source>
        <translation>Corríjalo en el perfil. La próxima sincronización volverá a intentarlo.</translation>
    </message>
    <message>
        <source>Correct this, then click “Sync now”.</source>
        <translation>Corríjalo y haga clic en “Sincronizar”.</translation>
    </message>
    <message>
        <source>If you cannot fix this, wait. Listwell tries again automatically.</source>
        <translation>Si no puede corregirlo, espere. Listwell volverá a intentarlo automáticamente.</translation>
    </message>
    <message>
        <source>There is nothing to do. Listwell tries again automatically.</source>
        <translation>No hay nada que hacer. Listwell volverá a intentarlo automáticamente.</translation>
    </message>
    <message>
        <source>Ready to be sent, but the business is not connected to Constant Contact.</source>
        <translation>Listo para enviar, pero el negocio no está conectado a Constant Contact.</translation>
    </message>
    <message>
        <source>Ready to be sent, but Constant Contact requires a new login.</source>
        <translation>Listo para enviar, pero Constant Contact pide iniciar sesión de nuevo.</translation>
    </message>
    <message>
        <source>Log in to Constant Contact again.</source>
        <translation>Vuelva a iniciar sesión en Constant Contact.</translation>
    </message>
    <message>
        <source>Ready to be sent, but no list is chosen yet.</source>
        <translation>Listo para enviar, pero aún no se ha elegido ninguna lista.</translation>
    </message>
    <message>
        <source>Sent; Constant Contact is still processing it.</source>
        <translation>Enviado; Constant Contact aún lo está procesando.</translation>
    </message>
    <message>
        <source>Ready to be sent, but the brake stopped the last sync because it would have removed many people from the list.</source>
        <translation>Listo para enviar, pero el freno de seguridad detuvo la última sincronización, porque habría quitado a muchas personas de la lista.</translation>
    </message>
    <message>
        <source>Check the preview, and release the brake if it is correct.</source>
        <translation>Revise la vista previa y, si es correcta, permita la sincronización una vez.</translation>
    </message>
    <message>
        <source>Ready to be sent, but the daily limit of calls to Constant Contact has been reached.</source>
        <translation>Listo para enviar, pero se alcanzó el límite diario de llamadas a Constant Contact.</translation>
    </message>
    <message>
        <source>There is nothing to do. Sync continues after midnight UTC.</source>
        <translation>No hay nada que hacer. La sincronización continuará después de la medianoche UTC.</translation>
    </message>
    <message>
        <source>Ready to be sent, but the last sync failed: %1</source>
        <translation>Listo para enviar, pero la última sincronización falló: %1</translation>
    </message>
    <message>
        <source>There is nothing to do. The next sync is at %1.</source>
        <translation>No hay nada que hacer. Próxima sincronización: %1.</translation>
    </message>
    <message>
        <source>Click “Sync now”.</source>
        <translation>Haga clic en “Sincronizar”.</translation>
    </message>
    <message>
        <source>The profile is deactivated and will be removed from the list by the next sync.</source>
        <translation>El perfil está desactivado, y la próxima sincronización lo quitará de la lista.</translation>
    </message>
    <message>
        <source>On the list, with changes that the next sync will send.</source>
        <translation>En la lista, con cambios que enviará la próxima sincronización.</translation>
    </message>
    <message>
        <source>New to the list; the next sync will add this client.</source>
        <translation>Nuevo en la lista; la próxima sincronización agregará a este cliente.</translation>
    </message>
    <message>
        <source>Waiting since %1, longer than the promised %2 hours.</source>
        <translation>Pendiente desde el %1, más de las %2 horas prometidas.</translation>
    </message>
    <message>
        <source>client %1</source>
        <translation>cliente %1</translation>
    </message>
    <message>
        <source>profile %1</source>
        <translation>perfil %1</translation>
    </message>
    <message>
        <source>Constant Contact does not accept the field “%1”, so it was not sent.</source>
        <translation>Constant Contact no acepta el campo “%1”, así que no se envió.</translation>
    </message>
    <message>
        <source>Create the field in Constant Contact, or rename it here.</source>
        <translation>Cree el campo en Constant Contact, o cámbiele el nombre aquí.</translation>
    </message>
    <message>
        <source>In Constant Contact, the label “%1” belongs to another field, so the field was not sent.</source>
        <translation>En Constant Contact, la etiqueta “%1” pertenece a otro campo, así que el campo no se envió.</translation>
    </message>
    <message>
        <source>Rename one of the two fields in Constant Contact.</source>
        <translation>Cambie el nombre de uno de los dos campos en Constant Contact.</translation>
    </message>
    <message>
        <source>The Constant Contact account has 100 custom fields and cannot have more, so the field “%1” was not sent.</source>
        <translation>La cuenta de Constant Contact tiene 100 campos personalizados y no puede tener más, así que el campo “%1” no se envió.</translation>
    </message>
    <message>
        <source>Delete an unused custom field in Constant Contact.</source>
        <translation>Elimine en Constant Contact un campo personalizado que nadie necesite.</translation>
    </message>
    <message>
        <source>Constant Contact does not accept this client&apos;s details.</source>
        <translation>Constant Contact no acepta los datos de este cliente.</translation>
    </message>
    <message>
        <source>Constant Contact could not finish a job. The next sync sends it again.</source>
        <translation>Constant Contact no pudo terminar una tarea. La próxima sincronización la enviará de nuevo.</translation>
    </message>
    <message>
        <source>Waiting for Constant Contact to finish…</source>
        <translation>Esperando a que Constant Contact termine…</translation>
    </message>
    <message>
        <source>Constant Contact did not accept this client.</source>
        <translation>Constant Contact no aceptó a este cliente.</translation>
    </message>
    <message>
        <source>Check that the e-mail address is correct and that the person is not blocked in Constant Contact.</source>
        <translation>Compruebe que la dirección de correo electrónico sea correcta y que la persona no esté bloqueada en Constant Contact.</translation>
    </message>
    <message>
        <source>Constant Contact did not remove this person from the list.</source>
        <translation>Constant Contact no quitó a esta persona de la lista.</translation>
    </message>
    <message>
        <source>Remove the contact from the list in Constant Contact.</source>
        <translation>Quite el contacto de la lista en Constant Contact.</translation>
    </message>
    <message numerus="yes">
        <source>Constant Contact has not removed %n of your client(s) from the list. Wait a few minutes, then try again.</source>
        <translation>
            <numerusform>Constant Contact no ha quitado de la lista a %n de sus clientes. Espere unos minutos e inténtelo de nuevo.</numerusform>
            <numerusform>Constant Contact no ha quitado de la lista a %n de sus clientes. Espere unos minutos e inténtelo de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Constant Contact is still working on the last sync. Wait a few minutes, then try again.</source>
        <translation>Constant Contact sigue trabajando en la última sincronización. Espere unos minutos e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Removing your clients from the list…</source>
        <translation>Quitando a sus clientes de la lista…</translation>
    </message>
    <message>
        <source>Checking the list…</source>
        <translation>Revisando la lista…</translation>
    </message>
    <message>
        <source>Checking for people who unsubscribed…</source>
        <translation>Buscando a las personas que se dieron de baja…</translation>
    </message>
    <message>
        <source>Checking for people who left the list…</source>
        <translation>Buscando a las personas que salieron de la lista…</translation>
    </message>
    <message>
        <source>Constant Contact does not return this client&apos;s contact completely, so Listwell does not know whether the person has left since the backup was made. The client is not added again without a new yes.</source>
        <translation>Constant Contact no devuelve completo el contacto de este cliente, así que Listwell no sabe si la persona salió de la lista después de hacerse la copia de seguridad. El cliente no se volverá a agregar sin un nuevo “sí”.</translation>
    </message>
    <message>
        <source>The studio&apos;s data was restored from a backup that belongs to another Constant Contact account. Connect the business again.</source>
        <translation>Los datos del estudio se restauraron de una copia de seguridad que pertenece a otra cuenta de Constant Contact. Vuelva a conectar el negocio.</translation>
    </message>
    <message>
        <source>Checking for changes since the backup…</source>
        <translation>Buscando cambios posteriores a la copia de seguridad…</translation>
    </message>
    <message>
        <source>The studio&apos;s data was restored from a backup, and the check for people who left since then could not be completed. Nobody was added or changed. Listwell tries again at the next sync.</source>
        <translation>Los datos del estudio se restauraron de una copia de seguridad, y no se pudo completar la búsqueda de las personas que salieron de la lista desde entonces. No se agregó ni se modificó a nadie. Listwell volverá a intentarlo en la próxima sincronización.</translation>
    </message>
    <message>
        <source>The client directory is empty, but the list is not. Nothing was changed. Check that your clients are still there before you continue.</source>
        <translation>El directorio de clientes está vacío, pero la lista no. No cambió nada. Compruebe que sus clientes sigan ahí antes de continuar.</translation>
    </message>
    <message>
        <source>This sync would remove %1 of %2 people from the list. Nothing was changed. Check the preview and decide whether to continue.</source>
        <translation>Esta sincronización quitaría de la lista a %1 de %2 personas. No cambió nada. Revise la vista previa y decida si desea continuar.</translation>
    </message>
    <message>
        <source>Updating single contacts…</source>
        <translation>Actualizando contactos individuales…</translation>
    </message>
    <message>
        <source>Constant Contact does not return this client&apos;s contact, so the changes were not sent. The next sync tries again.</source>
        <translation>Constant Contact no devuelve el contacto de este cliente, así que los cambios no se enviaron. La próxima sincronización volverá a intentarlo.</translation>
    </message>
    <message>
        <source>Listwell is not connected to Constant Contact. Connect the business first.</source>
        <translation>Listwell no está conectado a Constant Contact. Conecte primero el negocio.</translation>
    </message>
    <message>
        <source>No list is chosen yet. Choose the list to keep in sync.</source>
        <translation>Aún no se ha elegido ninguna lista. Elija la lista que desea mantener sincronizada.</translation>
    </message>
    <message>
        <source>A list with this name exists already. Choose it, or use another name.</source>
        <translation>Ya existe una lista con este nombre. Elíjala, o use otro nombre.</translation>
    </message>
    <message>
        <source>The studio&apos;s data was restored from a backup, and nobody is added or changed until Listwell has checked in Constant Contact who has left since then. Sync now, then try again.</source>
        <translation>Los datos del estudio se restauraron de una copia de seguridad, y no se agrega ni se modifica a nadie hasta que Listwell haya comprobado en Constant Contact quién salió de la lista desde entonces. Sincronice ahora e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>There is no client with this e-mail address, Listwell ID or client ID.</source>
        <translation>No hay ningún cliente con esta dirección de correo electrónico, este ID de Listwell o este ID de cliente.</translation>
    </message>
    <message>
        <source>The address or number also belongs to %1.</source>
        <translation>La dirección o el número también pertenece a %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) said no, but Constant Contact does not accept the unsubscribe. Unsubscribe them in Constant Contact.</source>
        <translation>
            <numerusform>%n persona dijo que no, pero Constant Contact no acepta la baja. Dé de baja a esa persona en Constant Contact.</numerusform>
            <numerusform>%n personas dijeron que no, pero Constant Contact no acepta las bajas. Dé de baja a esas personas en Constant Contact.</numerusform>
        </translation>
    </message>
    <message>
        <source>This person said no, but Constant Contact has not processed the unsubscribe yet.</source>
        <translation>Esta persona dijo que no, pero Constant Contact aún no ha procesado la baja.</translation>
    </message>
    <message>
        <source>This person said no, but Constant Contact does not accept the unsubscribe. The person was removed from the list instead.</source>
        <translation>Esta persona dijo que no, pero Constant Contact no acepta la baja. En su lugar, se la quitó de la lista.</translation>
    </message>
    <message>
        <source>This person said no, but Constant Contact does not accept the unsubscribe. The person is still on the list.</source>
        <translation>Esta persona dijo que no, pero Constant Contact no acepta la baja. La persona sigue en la lista.</translation>
    </message>
    <message>
        <source>Unsubscribe the contact in Constant Contact. Listwell tries again at every sync.</source>
        <translation>Dé de baja el contacto en Constant Contact. Listwell vuelve a intentarlo en cada sincronización.</translation>
    </message>
    <message>
        <source>Unsubscribing people who said no…</source>
        <translation>Dando de baja a las personas que dijeron que no…</translation>
    </message>
    <message>
        <source>This was stopped, because Listwell is disconnecting or closing.</source>
        <translation>Se detuvo, porque Listwell se está desconectando o cerrando.</translation>
    </message>
    <message numerus="yes">
        <source>Sending %n client(s)…</source>
        <translation>
            <numerusform>Enviando %n cliente…</numerusform>
            <numerusform>Enviando %n clientes…</numerusform>
        </translation>
    </message>
    <message>
        <source>The last answer for this e-mail address was no, on %1. A yes in a report does not change it.</source>
        <translation>La última respuesta para esta dirección de correo fue no, el %1. Un sí en un informe no la cambia.</translation>
    </message>
    <message>
        <source>With this sync, %1 of %2 people would be off the list. Those who said no or left by themselves (%3) already are; nothing else was changed. Check the preview and decide whether to continue.</source>
        <translation>Con esta sincronización, %1 de %2 personas quedarían fuera de la lista. Quienes dijeron que no o se fueron por su cuenta (%3) ya lo están; nada más cambió. Revise la vista previa y decida si desea continuar.</translation>
    </message>
    <message>
        <source>You chose to send the details of %1 for this address.</source>
        <translation>Usted eligió enviar los datos de %1 para esta dirección.</translation>
    </message>
    <message>
        <source>This client is on the list “%1” with all details but the fields that are not sent.</source>
        <translation>Este cliente está en la lista “%1” con todos los datos, salvo los campos que no se envían.</translation>
    </message>
    <message>
        <source>Left the list “%1”.</source>
        <translation>Dejó la lista “%1”.</translation>
    </message>
    <message>
        <source>The field “%1” in Constant Contact belongs to your field “%2” already.</source>
        <translation>El campo “%1” de Constant Contact ya pertenece a su campo “%2”.</translation>
    </message>
    <message>
        <source>The yes for this address belongs to a deactivated profile, and this client said no to news and updates.</source>
        <translation>El “sí” de esta dirección pertenece a un perfil desactivado, y este cliente dijo que no a las noticias y novedades.</translation>
    </message>
    <message>
        <source>Somebody with this e-mail address left this list in Constant Contact after this client had said yes. Without a new yes, the address will not be added again.</source>
        <translation>Alguien con esta dirección de correo abandonó esta lista en Constant Contact después de que este cliente dijera que sí. Sin un nuevo sí, la dirección no se volverá a añadir.</translation>
    </message>
    <message>
        <source>“%1” in Constant Contact is a list of choices, which Listwell cannot fill. Choose another field.</source>
        <translation>“%1” es en Constant Contact una lista de opciones, que Listwell no puede rellenar. Elija otro campo.</translation>
    </message>
    <message>
        <source>In Constant Contact, “%1” is a field of numbers, so the value was not sent.</source>
        <translation>En Constant Contact, “%1” es un campo de números, por lo que el valor no se envió.</translation>
    </message>
    <message>
        <source>Enter a number in the client&apos;s profile, for example 7.5.</source>
        <translation>Escriba un número en el perfil del cliente, por ejemplo, 7.5.</translation>
    </message>
    <message>
        <source>In Constant Contact, “%1” is a field of dates, so the value was not sent.</source>
        <translation>En Constant Contact, “%1” es un campo de fechas, por lo que el valor no se envió.</translation>
    </message>
    <message>
        <source>Enter a date in the client&apos;s profile, for example 2026-04-30.</source>
        <translation>Escriba una fecha en el perfil del cliente, por ejemplo, 2026-04-30.</translation>
    </message>
    <message>
        <source>In Constant Contact, “%1” is a checkbox, so the value was not sent.</source>
        <translation>En Constant Contact, “%1” es una casilla, por lo que el valor no se envió.</translation>
    </message>
    <message>
        <source>Enter yes or no in the client&apos;s profile.</source>
        <translation>Escriba sí o no en el perfil del cliente.</translation>
    </message>
    <message>
        <source>In Constant Contact, “%1” is a list of choices, which Listwell cannot fill, so the field was not sent.</source>
        <translation>En Constant Contact, “%1” es una lista de opciones, que Listwell no puede rellenar, por lo que el campo no se envió.</translation>
    </message>
    <message>
        <source>Choose another field in Constant Contact for it.</source>
        <translation>Elija para él otro campo en Constant Contact.</translation>
    </message>
    <message>
        <source>This client is on the list, but some of the details are not.</source>
        <translation>Este cliente está en la lista, pero faltan algunos de sus datos.</translation>
    </message>
    <message>
        <source>Enter a number with fewer digits after the point in the client&apos;s profile.</source>
        <translation>Escriba en el perfil del cliente un número con menos decimales.</translation>
    </message>
    <message>
        <source>Enter a number that is not below zero in the client&apos;s profile.</source>
        <translation>Escriba en el perfil del cliente un número que no sea menor que cero.</translation>
    </message>
    <message>
        <source>Enter a whole number in the client&apos;s profile, for example 7.</source>
        <translation>Escriba un número entero en el perfil del cliente, por ejemplo 7.</translation>
    </message>
    <message>
        <source>In Constant Contact, the field “%1” does not accept this number, so the value was not sent.</source>
        <translation>En Constant Contact, el campo “%1” no acepta este número, por lo que el valor no se envió.</translation>
    </message>
    <message>
        <source>The address was unsubscribed in Constant Contact on %1, and the person said yes again on %2. Only an e-mail from Constant Contact itself can resubscribe them.</source>
        <translation>La dirección se dio de baja en Constant Contact con fecha %1 y la persona volvió a decir que sí con fecha %2. Solo un correo del propio Constant Contact puede volver a suscribirla.</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>There is no custom field “%1” in Constant Contact. List them with: fields there</source>
        <translation>En Constant Contact no hay ningún campo personalizado “%1”. Para ver los que hay: fields there</translation>
    </message>
</context>
<context>
    <name>TrayState</name>
    <message>
        <source>%1: %2</source>
        <comment>name of the program, state</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Keeps a studio&apos;s clients in sync with a Constant Contact list.</source>
        <translation>Mantiene a los clientes de un estudio sincronizados con una lista de Constant Contact.</translation>
    </message>
    <message>
        <source>Use a practice account on this computer.</source>
        <translation>Usar una cuenta de práctica en este equipo.</translation>
    </message>
    <message>
        <source>The folder with the studio&apos;s data.</source>
        <translation>La carpeta con los datos del estudio.</translation>
    </message>
    <message>
        <source>The browser engine runs without its sandbox because the program runs as root. This is allowed only for the practice account on this computer.</source>
        <translation>El motor del navegador funciona sin su entorno aislado (sandbox), porque el programa se ejecuta como root. Esto solo se permite para la cuenta de práctica en este equipo.</translation>
    </message>
    <message>
        <source>Start in the tray, or else as a minimized window.</source>
        <translation>Iniciar en la bandeja del sistema o, si no la hay, como ventana minimizada.</translation>
    </message>
</context>
</TS>
