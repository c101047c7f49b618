<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AskedPapers</name>
    <message>
        <source>Report on the people helped</source>
        <translation>Informe sobre las personas ayudadas</translation>
    </message>
    <message>
        <source>Export the plan of {case}</source>
        <translation>Exportar el plan de {case}</translation>
    </message>
    <message>
        <source>Export all plans</source>
        <translation>Exportar todos los planes</translation>
    </message>
    <message>
        <source>{files} written into {folder}.</source>
        <translation>{files} en {folder}.</translation>
    </message>
    <message>
        <source>What is for counsellors alone lies in {folder}: not to be given away.</source>
        <translation>Lo que es solo para consejeros está en {folder}: no se entrega.</translation>
    </message>
    <message>
        <source>{n} to check; the first: {first}</source>
        <translation>{n} por comprobar; el primero: {first}</translation>
    </message>
</context>
<context>
    <name>AdmitQuestion</name>
    <message>
        <source>&amp;Admit them</source>
        <translation>&amp;Admitir</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Código</translation>
    </message>
    <message>
        <source>&amp;Opens protected details</source>
        <translation>Abre los &amp;datos protegidos</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Función</translation>
    </message>
    <message>
        <source>Admit somebody</source>
        <translation>Admitir a alguien</translation>
    </message>
    <message>
        <source>Let them type a passphrase of their own: nobody else should know it.</source>
        <translation>Deje que la persona escriba su propia frase secreta: nadie más debe conocerla.</translation>
    </message>
    <message>
        <source>Their &amp;passphrase</source>
        <translation>Su f&amp;rase secreta</translation>
    </message>
    <message>
        <source>such as C02</source>
        <translation>p. ej. C02</translation>
    </message>
</context>
<context>
    <name>Alternatives</name>
    <message>
        <source>Instead, with all else of the plan as it is</source>
        <translation>En su lugar, con el resto del plan tal como está</translation>
    </message>
    <message>
        <source>Prefer it where as good</source>
        <translation>Preferirlo si es igual de bueno</translation>
    </message>
    <message>
        <source>Swap in any case</source>
        <translation>Cambiarlo en todo caso</translation>
    </message>
    <message>
        <source>Why the change?</source>
        <translation>¿Por qué el cambio?</translation>
    </message>
    <message>
        <source>Work it out</source>
        <translation>Calcularlo</translation>
    </message>
    <message>
        <source>Work out what {what} costs others</source>
        <translation>Calcular cuánto cuesta {what} a los demás</translation>
    </message>
</context>
<context>
    <name>AnswersTab</name>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Leave it unknown</source>
        <translation>Dejarla desconocida</translation>
    </message>
    <message>
        <source>Please look at these ({n})</source>
        <translation>Por favor, mire estas ({n})</translation>
    </message>
    <message>
        <source>What nobody can place counts as unknown, never as “no need”.</source>
        <translation>Lo que nadie sabe clasificar cuenta como desconocido, nunca como «ninguna necesidad».</translation>
    </message>
    <message>
        <source>Yes, that is right</source>
        <translation>Sí, es correcto</translation>
    </message>
    <message>
        <source>in {column}</source>
        <translation>en {column}</translation>
    </message>
    <message>
        <source>once</source>
        <translation>una vez</translation>
    </message>
    <message>
        <source>{n} times</source>
        <translation>{n} veces</translation>
    </message>
</context>
<context>
    <name>Appearance</name>
    <message>
        <source>Colours as on this &amp;computer</source>
        <translation>Colores de este &amp;ordenador</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>Oscu&amp;ro</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Contraste &amp;alto</translation>
    </message>
</context>
<context>
    <name>Ask</name>
    <message>
        <source>Bring cases back</source>
        <translation>Traer casos de vuelta</translation>
    </message>
    <message>
        <source>Caseloads (*{suffix})</source>
        <translation>Carteras (*{suffix})</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
    <message>
        <source>Choose a folder for the plans</source>
        <translation>Elegir una carpeta para los planes</translation>
    </message>
    <message>
        <source>Choose a mapping</source>
        <translation>Elegir una correspondencia</translation>
    </message>
    <message>
        <source>Choose a workbook</source>
        <translation>Elegir un libro</translation>
    </message>
    <message>
        <source>Choose an anchor</source>
        <translation>Elegir un ancla</translation>
    </message>
    <message>
        <source>Hand cases over</source>
        <translation>Entregar casos</translation>
    </message>
    <message>
        <source>Mappings (*.toml)</source>
        <translation>Correspondencias (*.toml)</translation>
    </message>
    <message>
        <source>New caseload</source>
        <translation>Nueva cartera</translation>
    </message>
    <message>
        <source>Open a caseload</source>
        <translation>Abrir una cartera</translation>
    </message>
    <message>
        <source>Pages (*.pdf);;Workbooks (*.xlsx);;Plain data (*.json)</source>
        <translation>Páginas (*.pdf);;Libros (*.xlsx);;Datos sin formato (*.json)</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Imágenes (*.png)</translation>
    </message>
    <message>
        <source>Save an anchor</source>
        <translation>Guardar un ancla</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Guardar la imagen</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>Guardar el justificante</translation>
    </message>
    <message>
        <source>Texts (*.txt)</source>
        <translation>Textos (*.txt)</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Libros (*.xlsx)</translation>
    </message>
    <message>
        <source>Workbooks and csv files (*.xlsx *.csv *.tsv *.txt *.zip)</source>
        <translation>Libros y archivos csv (*.xlsx *.csv *.tsv *.txt *.zip)</translation>
    </message>
    <message>
        <source>Write a template</source>
        <translation>Escribir una plantilla</translation>
    </message>
    <message>
        <source>Write a workbook</source>
        <translation>Escribir un libro</translation>
    </message>
    <message>
        <source>Write the page</source>
        <translation>Escribir la página</translation>
    </message>
    <message>
        <source>Put a backup back</source>
        <translation>Restaurar una copia</translation>
    </message>
</context>
<context>
    <name>AssessmentsPage</name>
    <message>
        <source>&amp;Import assessments…</source>
        <translation>Impor&amp;tar evaluaciones…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>Act now</source>
        <translation>Actuar ya</translation>
    </message>
    <message>
        <source>Act now ({n})</source>
        <translation>Actuar ya ({n})</translation>
    </message>
    <message>
        <source>Add a &amp;case by hand…</source>
        <translation>Añadir un caso a &amp;mano…</translation>
    </message>
    <message>
        <source>Add a &amp;case…</source>
        <translation>Aña&amp;dir un caso…</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>Evaluaciones</translation>
    </message>
    <message>
        <source>Assessments are read against your programme: its needs, places and rules. Load the programme workbook, then come back to import people.</source>
        <translation>Las evaluaciones se leen según su programa: sus necesidades, lugares y reglas. Cargue el libro del programa y vuelva después para importar a las personas.</translation>
    </message>
    <message>
        <source>C&amp;orrect…</source>
        <translation>Corre&amp;gir…</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Casos</translation>
    </message>
    <message>
        <source>Cases ({n})</source>
        <translation>Casos ({n})</translation>
    </message>
    <message>
        <source>Fi&amp;nd a case</source>
        <translation>&amp;Buscar un caso</translation>
    </message>
    <message>
        <source>Findings ({n})</source>
        <translation>Observaciones ({n})</translation>
    </message>
    <message>
        <source>First the programme</source>
        <translation>Primero el programa</translation>
    </message>
    <message>
        <source>Go to P&amp;rogramme</source>
        <translation>Ir a&amp;l programa</translation>
    </message>
    <message>
        <source>Import the assessments your office has collected, from KoboToolbox or from the planner's own workbook, or add a case by hand. You see what would change before anything is taken.</source>
        <translation>Importe las evaluaciones que su oficina ha recogido, de KoboToolbox o del libro del planificador, o añada un caso a mano. Verá lo que cambiaría antes de que se tome nada.</translation>
    </message>
    <message>
        <source>Now the people</source>
        <translation>Ahora las personas</translation>
    </message>
    <message>
        <source>Possibly one person ({n})</source>
        <translation>Quizá una persona ({n})</translation>
    </message>
    <message>
        <source>See the p&amp;lan</source>
        <translation>&amp;Ver el plan</translation>
    </message>
    <message>
        <source>These cannot wait for a balance. What covers their need is fixed first.</source>
        <translation>Estas personas no pueden esperar a un cálculo. Lo que cubre su necesidad se fija primero.</translation>
    </message>
    <message>
        <source>number or place</source>
        <translation>número o lugar</translation>
    </message>
    <message>
        <source>{all} cases · {planned} can be planned, {rest} cannot</source>
        <translation>{all} casos · {planned} se pueden planificar, {rest} no</translation>
    </message>
</context>
<context>
    <name>AwardCard</name>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Decline it</source>
        <translation>Rechazarlo</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Mantener</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Mantenerlo</translation>
    </message>
    <message>
        <source>Keep it where as good</source>
        <translation>Mantenerlo si es igual de bueno</translation>
    </message>
    <message>
        <source>Nothing else is open to this case.</source>
        <translation>No hay nada más abierto para este caso.</translation>
    </message>
    <message>
        <source>Swap…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Take back: {what}</source>
        <translation>Retirar: {what}</translation>
    </message>
    <message>
        <source>They accept it</source>
        <translation>La persona acepta</translation>
    </message>
    <message>
        <source>What did they say?</source>
        <translation>¿Qué dijo la persona?</translation>
    </message>
    <message>
        <source>Why must it stay?</source>
        <translation>¿Por qué debe quedarse?</translation>
    </message>
    <message>
        <source>Why not? A refusal costs neither priority nor what is guaranteed.</source>
        <translation>¿Por qué no? Rechazar no hace perder ni la prioridad ni lo garantizado.</translation>
    </message>
    <message>
        <source>declined: balance again</source>
        <translation>rechazado: vuelva a equilibrar</translation>
    </message>
    <message>
        <source>preferred</source>
        <translation>preferido</translation>
    </message>
    <message>
        <source>✓ kept</source>
        <translation>✓ se mantiene</translation>
    </message>
</context>
<context>
    <name>AllPages</name>
    <message>
        <source>Assessments</source>
        <translation>Evaluaciones</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Equilibrio</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Casos</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Seguimiento</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Dinero</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Planes</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Y si…</translation>
    </message>
</context>
<context>
    <name>BackupRows</name>
    <message>
        <source>Edits since</source>
        <translation>Cambios desde entonces</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Hecha</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>y {n} más</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>{n} MB</source>
        <translation>{n} MB</translation>
    </message>
    <message>
        <source>{n}; put aside when another was put back</source>
        <translation>{n}; apartada al restablecer otra</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>&amp;Make one now</source>
        <translation>&amp;Hacer una ahora</translation>
    </message>
    <message>
        <source>&amp;Put it back…</source>
        <translation>&amp;Restablecerla…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copies are made on their own, while you work and when you close. They stand in the folder {folder} beside the file, encrypted as it is. Copy that folder to a USB stick now and then: a lost laptop takes both.</source>
        <translation>Las copias se hacen solas, mientras trabaja y al cerrar. Están en la carpeta {folder}, junto al archivo y cifradas como él. Copie esa carpeta en una memoria USB de vez en cuando: un portátil perdido se lleva ambos.</translation>
    </message>
    <message>
        <source>Looking at the copies…</source>
        <translation>Mirando las copias…</translation>
    </message>
    <message>
        <source>There is no copy yet.</source>
        <translation>Todavía no hay ninguna copia.</translation>
    </message>
</context>
<context>
    <name>BalancePage</name>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>A balance shares the budget over everybody who was assessed. It needs a programme and people first.</source>
        <translation>Un equilibrio reparte el presupuesto entre todas las personas evaluadas. Antes hacen falta un programa y personas.</translation>
    </message>
    <message>
        <source>Answer what matters on the left, then balance. It takes seconds to a minute; you can stop it at any time, and nothing is promised to anyone by it.</source>
        <translation>Responda al lado a lo que importa y después equilibre. Tarda de unos segundos a un minuto; puede detenerlo en cualquier momento y no promete nada a nadie.</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Equilibrio</translation>
    </message>
    <message>
        <source>Balance a&amp;gain</source>
        <translation>&amp;Volver a equilibrar</translation>
    </message>
    <message>
        <source>Balance n&amp;ow</source>
        <translation>Equilibrar &amp;ahora</translation>
    </message>
    <message>
        <source>Balancing…</source>
        <translation>Equilibrando…</translation>
    </message>
    <message>
        <source>Each dot is a case; click it, or walk with the arrow keys, to open its plan.</source>
        <translation>Cada punto es un caso; haga clic en él, o recórralos con las flechas, para abrir su plan.</translation>
    </message>
    <message>
        <source>Found {share} of what is possible</source>
        <translation>Encontrado: {share} de lo posible</translation>
    </message>
    <message>
        <source>Go to &amp;Assessments</source>
        <translation>&amp;Ir a las evaluaciones</translation>
    </message>
    <message>
        <source>Needs met, by person</source>
        <translation>Necesidades cubiertas, por persona</translation>
    </message>
    <message>
        <source>Nothing to balance yet</source>
        <translation>Todavía no hay nada que equilibrar</translation>
    </message>
    <message>
        <source>Ready to balance</source>
        <translation>Listo para equilibrar</translation>
    </message>
    <message>
        <source>S&amp;cenarios…</source>
        <translation>Es&amp;cenarios…</translation>
    </message>
    <message>
        <source>Year ahea&amp;d…</source>
        <translation>A&amp;ño que viene…</translation>
    </message>
    <message>
        <source>changed since: balance again</source>
        <translation>cambiado desde entonces: vuelva a equilibrar</translation>
    </message>
    <message>
        <source>in {seconds} s · checked: every rule holds, sums exact</source>
        <translation>en {seconds} s · comprobado: se cumplen todas las reglas, sumas exactas</translation>
    </message>
    <message>
        <source>others</source>
        <translation>otros</translation>
    </message>
    <message>
        <source>still looking; you can stop at any time</source>
        <translation>sigue buscando; puede detenerlo en cualquier momento</translation>
    </message>
    <message>
        <source>the tenth with most burden left</source>
        <translation>la décima parte con más carga restante</translation>
    </message>
    <message>
        <source>waiting: {cases}</source>
        <translation>en espera: {cases}</translation>
    </message>
    <message>
        <source>{cases}, from least to most of all their needs met</source>
        <translation>{cases}, de menos a más de todas sus necesidades cubiertas</translation>
    </message>
    <message>
        <source>{money} for {cases}, {opening} of it to open projects; not planned: {rest}</source>
        <translation>{money} para {cases}, de ello {opening} para abrir proyectos; sin planificar: {rest}</translation>
    </message>
    <message>
        <source>{money} for {cases}; not planned: {rest}</source>
        <translation>{money} para {cases}; sin planificar: {rest}</translation>
    </message>
    <message>
        <source>To be cleared before plans are offered: {n}</source>
        <translation>Por dar el visto bueno antes de proponer los planes: {n}</translation>
    </message>
</context>
<context>
    <name>BalanceView</name>
    <message>
        <source>Found, but nothing is proven</source>
        <translation>Encontrado, pero nada está demostrado</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Stopped within {gap} % of the best possible</source>
        <translation>Detenido a un {gap} % de lo mejor posible</translation>
    </message>
    <message>
        <source>The balance did not come out</source>
        <translation>El equilibrio no salió</translation>
    </message>
    <message>
        <source>The best possible, proven</source>
        <translation>Lo mejor posible, demostrado</translation>
    </message>
    <message>
        <source>These cannot hold together</source>
        <translation>Esto no puede cumplirse a la vez</translation>
    </message>
    <message>
        <source>Within {gap} % of the best possible</source>
        <translation>A un {gap} % de lo mejor posible</translation>
    </message>
    <message>
        <source>{number} is not planned: {why}</source>
        <translation>{number} no está en la planificación: {why}</translation>
    </message>
    <message>
        <source>{number}: nothing is awarded</source>
        <translation>{number}: no se asigna nada</translation>
    </message>
    <message>
        <source>{number}: {met} of all needs met, {here} of what can be met here</source>
        <translation>{number}: cubierto {met} de todas las necesidades, {here} de lo que se puede cubrir aquí</translation>
    </message>
    <message>
        <source>{number}: {need}, {reached} of the {least} guaranteed</source>
        <translation>{number}: {need}, {reached} del {least} garantizado</translation>
    </message>
    <message>
        <source>{words}; {missing} missing</source>
        <translation>{words}; faltan {missing}</translation>
    </message>
</context>
<context>
    <name>BehindFigures</name>
    <message>
        <source>all needs</source>
        <translation>todas</translation>
    </message>
    <message>
        <source>not all met: {name}</source>
        <translation>no todo cubierto: {name}</translation>
    </message>
    <message>
        <source>paid by {fund}</source>
        <translation>pagado por {fund}</translation>
    </message>
    <message>
        <source>seats in {project}</source>
        <translation>plazas en {project}</translation>
    </message>
    <message>
        <source>worst-off tenth</source>
        <translation>la décima parte peor</translation>
    </message>
</context>
<context>
    <name>BookBox</name>
    <message>
        <source>Book it</source>
        <translation>Asentar</translation>
    </message>
    <message>
        <source>Booked on</source>
        <translation>Asentado el</translation>
    </message>
    <message>
        <source>Booking the plan adds {new} lines, plans {changed} anew and takes {gone} out. What is committed stays. It cannot be undone.</source>
        <translation>Asentar el plan añade {new} partidas, vuelve a prever {changed} y retira {gone}. Lo comprometido se queda. No se puede deshacer.</translation>
    </message>
    <message>
        <source>Write the date as year-month-day, such as 2026-06-12.</source>
        <translation>Escriba la fecha como año-mes-día, por ejemplo 2026-06-12.</translation>
    </message>
</context>
<context>
    <name>Books</name>
    <message>
        <source>Reading the entries</source>
        <translation>Leyendo los asientos</translation>
    </message>
    <message>
        <source>Reading the rates</source>
        <translation>Leyendo los tipos de cambio</translation>
    </message>
</context>
<context>
    <name>BreachDialog</name>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Desde</translation>
    </message>
    <message>
        <source>&amp;List them</source>
        <translation>&amp;Mostrar la lista</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Hasta</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Every case that was in the file in these days, by number and without names, and every opening and every paper that the audit trail knows of.</source>
        <translation>Todos los casos que estaban en el archivo en esos días, por número y sin nombres, y cada apertura y cada documento que consta en el registro.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo que se encontró</translation>
    </message>
    <message>
        <source>Who was in this file</source>
        <translation>Quién estaba en este archivo</translation>
    </message>
    <message>
        <source>year-month-day, e.g. 2026-06-12</source>
        <translation>año-mes-día, p. ej. 2026-06-12</translation>
    </message>
</context>
<context>
    <name>BringBackDialog</name>
    <message>
        <source>&amp;File that came back</source>
        <translation>&amp;Archivo que volvió</translation>
    </message>
    <message>
        <source>&amp;Passphrase of that file</source>
        <translation>&amp;Frase secreta de ese archivo</translation>
    </message>
    <message>
        <source>&amp;Read it</source>
        <translation>&amp;Leerlo</translation>
    </message>
    <message>
        <source>Bring cases back</source>
        <translation>Traer casos de vuelta</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose the file and type its passphrase.</source>
        <translation>Elija el archivo y escriba su frase secreta.</translation>
    </message>
    <message>
        <source>The file is read only. Nothing is taken over before you have seen it.</source>
        <translation>El archivo solo se lee. No se toma nada antes de que usted lo haya visto.</translation>
    </message>
    <message>
        <source>Trying the passphrase…</source>
        <translation>Probando la frase secreta…</translation>
    </message>
</context>
<context>
    <name>CaseActions</name>
    <message>
        <source>&amp;Clear…</source>
        <translation>&amp;Dar el visto bueno…</translation>
    </message>
    <message>
        <source>&amp;Decide…</source>
        <translation>D&amp;ecidir…</translation>
    </message>
    <message>
        <source>&amp;Offer the plans</source>
        <translation>&amp;Proponer los planes</translation>
    </message>
    <message>
        <source>Back to draft: {cases}.</source>
        <translation>Devueltos a borrador: {cases}.</translation>
    </message>
    <message>
        <source>E&amp;xport their plans…</source>
        <translation>E&amp;xportar sus planes…</translation>
    </message>
    <message>
        <source>Export the plans of {cases}</source>
        <translation>Exportar los planes de {cases}</translation>
    </message>
    <message>
        <source>Offered: {cases}.</source>
        <translation>Propuestos: {cases}.</translation>
    </message>
    <message>
        <source>See the p&amp;lan</source>
        <translation>Ver e&amp;l plan</translation>
    </message>
    <message>
        <source>Back to draf&amp;t</source>
        <translation>&amp;Volver a borrador</translation>
    </message>
    <message>
        <source>H&amp;and over…</source>
        <translation>Ent&amp;regar…</translation>
    </message>
</context>
<context>
    <name>CaseCards</name>
    <message>
        <source>As said above.</source>
        <translation>Como se dijo arriba.</translation>
    </message>
    <message>
        <source>For several needs</source>
        <translation>Para varias necesidades</translation>
    </message>
    <message>
        <source>Not possible with the money there is now.</source>
        <translation>No es posible con el dinero que hay ahora.</translation>
    </message>
    <message>
        <source>as good</source>
        <translation>igual de bueno</translation>
    </message>
    <message>
        <source>declined: {why}</source>
        <translation>rechazado: {why}</translation>
    </message>
    <message>
        <source>preferred: {why}</source>
        <translation>preferido: {why}</translation>
    </message>
    <message>
        <source>required: {why}</source>
        <translation>exigido: {why}</translation>
    </message>
    <message>
        <source>{kind}, offered and not yet awarded</source>
        <translation>{kind}, ofrecido y todavía no asignado</translation>
    </message>
    <message>
        <source>{n} points less of their needs met</source>
        <translation>{n} puntos menos de sus necesidades cubiertos</translation>
    </message>
    <message>
        <source>{n} points more of their needs met</source>
        <translation>{n} puntos más de sus necesidades cubiertos</translation>
    </message>
</context>
<context>
    <name>CaseDialog</name>
    <message>
        <source>&amp;Household</source>
        <translation>&amp;Hogar</translation>
    </message>
    <message>
        <source>&amp;Needs</source>
        <translation>&amp;Necesidades</translation>
    </message>
    <message>
        <source>&amp;Return</source>
        <translation>&amp;Retorno</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Wishes and protection</source>
        <translation>Deseos &amp;y protección</translation>
    </message>
    <message>
        <source>1992-04-03, or only the year</source>
        <translation>1992-04-03, o solo el año</translation>
    </message>
    <message>
        <source>Add a case</source>
        <translation>Añadir un caso</translation>
    </message>
    <message>
        <source>An age is not a whole number of years from 0 to 130.</source>
        <translation>Una edad no es un número entero de años de 0 a 130.</translation>
    </message>
    <message>
        <source>Assessed on</source>
        <translation>Fecha de evaluación</translation>
    </message>
    <message>
        <source>Birth</source>
        <translation>Nacimiento</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Case n&amp;umber</source>
        <translation>Número &amp;de caso</translation>
    </message>
    <message>
        <source>Consent to planning</source>
        <translation>Consiente la planificación</translation>
    </message>
    <message>
        <source>Correct case {number}</source>
        <translation>Corregir el caso {number}</translation>
    </message>
    <message>
        <source>Counsellor</source>
        <translation>Consejero/a</translation>
    </message>
    <message>
        <source>Date of return</source>
        <translation>Fecha de retorno</translation>
    </message>
    <message>
        <source>Departed from</source>
        <translation>Salió de</translation>
    </message>
    <message>
        <source>Kind of return</source>
        <translation>Tipo de retorno</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Place of return</source>
        <translation>Lugar de retorno</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexo</translation>
    </message>
    <message>
        <source>The debt is not an amount, such as 1250.</source>
        <translation>La deuda no es un importe, como 1250.</translation>
    </message>
    <message>
        <source>Write the date as year-month-day, such as 2026-06-12.</source>
        <translation>Escriba la fecha como año-mes-día, por ejemplo 2026-06-12.</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>nadie todavía</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>no se ha preguntado</translation>
    </message>
    <message>
        <source>the returnee</source>
        <translation>la persona retornada</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>year-month-day, e.g. 2026-06-12</source>
        <translation>año-mes-día, p. ej. 2026-06-12</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
</context>
<context>
    <name>CaseFilter</name>
    <message>
        <source>Any case</source>
        <translation>Cualquier caso</translation>
    </message>
    <message>
        <source>Any counsellor</source>
        <translation>Cualquier consejero</translation>
    </message>
    <message>
        <source>Any fund</source>
        <translation>Cualquier fondo</translation>
    </message>
    <message>
        <source>Any place</source>
        <translation>Cualquier lugar</translation>
    </message>
    <message>
        <source>Any serious need</source>
        <translation>Cualquier necesidad grave</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Cualquier estado</translation>
    </message>
    <message>
        <source>Any vulnerability</source>
        <translation>Cualquier vulnerabilidad</translation>
    </message>
    <message>
        <source>Counsellor</source>
        <translation>Consejero</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Pagado por</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Where most is left</source>
        <translation>Donde más queda</translation>
    </message>
    <message>
        <source>Who returned</source>
        <translation>Quién regresó</translation>
    </message>
    <message>
        <source>no fund</source>
        <translation>ningún fondo</translation>
    </message>
    <message>
        <source>no place</source>
        <translation>ningún lugar</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>nadie todavía</translation>
    </message>
    <message>
        <source>nothing left, or not balanced</source>
        <translation>no queda nada, o sin equilibrar</translation>
    </message>
    <message>
        <source>{what} ({n})</source>
        <translation>{what} ({n})</translation>
    </message>
</context>
<context>
    <name>CaseFilters</name>
    <message>
        <source>By: {what}</source>
        <translation>Por: {what}</translation>
    </message>
    <message>
        <source>Find a case</source>
        <translation>Buscar un caso</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Agrupar por</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Sin grupos</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Show all cases again</source>
        <translation>Mostrar de nuevo todos los casos</translation>
    </message>
    <message>
        <source>{title} ({n})  ✕</source>
        <translation>{title} ({n})  ✕</translation>
    </message>
</context>
<context>
    <name>CaseLines</name>
    <message>
        <source>Act now</source>
        <translation>Actuar ya</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Edad</translation>
    </message>
    <message>
        <source>All needs met</source>
        <translation>Necesidades cubiertas</translation>
    </message>
    <message>
        <source>Back from</source>
        <translation>Vuelve de</translation>
    </message>
    <message>
        <source>Below a guaranteed floor</source>
        <translation>Por debajo de un mínimo garantizado</translation>
    </message>
    <message>
        <source>Burden left</source>
        <translation>Carga restante</translation>
    </message>
    <message>
        <source>Consent to be asked</source>
        <translation>Consentimiento por pedir</translation>
    </message>
    <message>
        <source>Counsellor</source>
        <translation>Consejero</translation>
    </message>
    <message>
        <source>Gets nothing</source>
        <translation>No recibe nada</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Hogar</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Dinero</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Needs known</source>
        <translation>Necesidades conocidas</translation>
    </message>
    <message>
        <source>No need known yet</source>
        <translation>Ninguna necesidad conocida aún</translation>
    </message>
    <message>
        <source>Not planned</source>
        <translation>No planificado</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Pagado por</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Regreso</translation>
    </message>
    <message>
        <source>Serious needs</source>
        <translation>Necesidades graves</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Supports</source>
        <translation>Apoyos</translation>
    </message>
    <message>
        <source>The tenth with most burden left</source>
        <translation>La décima parte con más carga restante</translation>
    </message>
    <message>
        <source>To be cleared</source>
        <translation>Por dar el visto bueno</translation>
    </message>
    <message>
        <source>Vulnerability</source>
        <translation>Vulnerabilidad</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>child alone</source>
        <translation>menor sin acompañar</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>borrador</translation>
    </message>
    <message>
        <source>man alone</source>
        <translation>hombre solo</translation>
    </message>
    <message>
        <source>man with others</source>
        <translation>hombre con otros</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>no anotado</translation>
    </message>
    <message>
        <source>nothing awarded yet</source>
        <translation>nada asignado todavía</translation>
    </message>
    <message>
        <source>ready to balance</source>
        <translation>listo para equilibrar</translation>
    </message>
    <message>
        <source>woman alone</source>
        <translation>mujer sola</translation>
    </message>
    <message>
        <source>woman with others</source>
        <translation>mujer con otros</translation>
    </message>
    <message>
        <source>{known} of {all}</source>
        <translation>{known} de {all}</translation>
    </message>
</context>
<context>
    <name>CaseRows</name>
    <message>
        <source>Age</source>
        <translation>Edad</translation>
    </message>
    <message>
        <source>All needs met</source>
        <translation>Necesidades cubiertas</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Antes del</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Hogar</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Necesidades</translation>
    </message>
    <message>
        <source>Needs known</source>
        <translation>Necesidades conocidas</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>child on their own</source>
        <translation>menor sin compañía</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>borrador</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>nadie todavía</translation>
    </message>
    <message>
        <source>nothing awarded yet</source>
        <translation>nada asignado todavía</translation>
    </message>
    <message>
        <source>ready to balance</source>
        <translation>listo para equilibrar</translation>
    </message>
    <message>
        <source>{known} of {all}</source>
        <translation>{known} de {all}</translation>
    </message>
</context>
<context>
    <name>CaseView</name>
    <message>
        <source> · {share} of what can be met here</source>
        <translation> · {share} de lo que se puede cubrir aquí</translation>
    </message>
    <message>
        <source>&amp;What do they ask for?</source>
        <translation>¿Qué pi&amp;de la persona?</translation>
    </message>
    <message>
        <source>+ &amp;Add something they ask for…</source>
        <translation>+ Añadir al&amp;go que la persona pide…</translation>
    </message>
    <message>
        <source>; needs still to ask about: {n}</source>
        <translation>; necesidades que faltan por preguntar: {n}</translation>
    </message>
    <message>
        <source>Balance the caseload first; the awards then stand here.</source>
        <translation>Primero equilibre la cartera; los apoyos aparecerán aquí.</translation>
    </message>
    <message>
        <source>Discussed and decided</source>
        <translation>Hablado y decidido</translation>
    </message>
    <message>
        <source>Dots: how serious. Bar: how much of it this plan meets.</source>
        <translation>Puntos: la gravedad. Barra: cuánto de ella cubre este plan.</translation>
    </message>
    <message>
        <source>Give it in any case</source>
        <translation>Darlo en todo caso</translation>
    </message>
    <message>
        <source>Not met, and why</source>
        <translation>No cubierto, y por qué</translation>
    </message>
    <message>
        <source>Not planned: {why}.</source>
        <translation>Sin planificar: {why}.</translation>
    </message>
    <message>
        <source>Nothing is awarded. See beside what kept it out.</source>
        <translation>No se asigna nada. Vea al lado qué lo impidió.</translation>
    </message>
    <message>
        <source>Prefer it where as good</source>
        <translation>Preferirlo si es igual de bueno</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Take back: {what}</source>
        <translation>Retirar: {what}</translation>
    </message>
    <message>
        <source>The balance since then awards something else; this stands.</source>
        <translation>El cálculo hecho desde entonces asigna otra cosa; esto se mantiene.</translation>
    </message>
    <message>
        <source>The plan as it was told</source>
        <translation>El plan tal como se dijo</translation>
    </message>
    <message>
        <source>The plan we are making</source>
        <translation>El plan que estamos haciendo</translation>
    </message>
    <message>
        <source>To change something, amend the plan.</source>
        <translation>Para cambiar algo, modifique el plan.</translation>
    </message>
    <message>
        <source>To change something, say that it is not agreed.</source>
        <translation>Para cambiar algo, diga que no está acordado.</translation>
    </message>
    <message>
        <source>To change something, take it back to the draft.</source>
        <translation>Para cambiar algo, vuelva al borrador.</translation>
    </message>
    <message>
        <source>What do they ask for?</source>
        <translation>¿Qué pide la persona?</translation>
    </message>
    <message>
        <source>What is needed</source>
        <translation>Lo que se necesita</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <source>no need stated</source>
        <translation>ninguna necesidad declarada</translation>
    </message>
    <message>
        <source>not balanced yet</source>
        <translation>sin equilibrar todavía</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>sin cubrir</translation>
    </message>
    <message>
        <source>of all needs</source>
        <translation>de todas las necesidades</translation>
    </message>
    <message>
        <source>Nobody was assessed yet.</source>
        <translation>Aún no se ha evaluado a nadie.</translation>
    </message>
</context>
<context>
    <name>CaseWay</name>
    <message>
        <source>&amp;Turn the screen round</source>
        <translation>&amp;Girar la pantalla</translation>
    </message>
    <message>
        <source>F8: their plan over the whole screen, large and in their language, with no more than their own copy says. Escape brings this back, as a shared screen.</source>
        <translation>F8: su plan a pantalla completa, en grande y en su idioma, sin nada más que lo que dice su propia copia. Esc vuelve aquí, con la pantalla compartida.</translation>
    </message>
    <message>
        <source>Next ›</source>
        <translation>Siguiente ›</translation>
    </message>
    <message>
        <source>The case before</source>
        <translation>El caso anterior</translation>
    </message>
    <message>
        <source>The next case</source>
        <translation>El caso siguiente</translation>
    </message>
    <message>
        <source>‹ Before</source>
        <translation>‹ Anterior</translation>
    </message>
</context>
<context>
    <name>CasesPage</name>
    <message>
        <source>Cases</source>
        <translation>Casos</translation>
    </message>
    <message>
        <source>Colu&amp;mns</source>
        <translation>Colu&amp;mnas</translation>
    </message>
    <message>
        <source>Everybody you plan for stands here once people are imported or added.</source>
        <translation>Aquí figuran todas las personas para las que planifica, en cuanto se importan o se añaden.</translation>
    </message>
    <message>
        <source>Go to &amp;Assessments</source>
        <translation>&amp;Ir a las evaluaciones</translation>
    </message>
    <message>
        <source>Nobody here yet</source>
        <translation>Todavía nadie</translation>
    </message>
    <message>
        <source>chosen: {n}</source>
        <translation>elegidos: {n}</translation>
    </message>
    <message>
        <source>number or place</source>
        <translation>número o lugar</translation>
    </message>
    <message>
        <source>number, place or name</source>
        <translation>número, lugar o nombre</translation>
    </message>
    <message>
        <source>shown: {n}</source>
        <translation>mostrados: {n}</translation>
    </message>
    <message>
        <source>{met} of their needs met</source>
        <translation>{met} de sus necesidades cubiertas</translation>
    </message>
</context>
<context>
    <name>CeilingPanel</name>
    <message>
        <source>What may be spent for them</source>
        <translation>Lo que se puede gastar en este caso</translation>
    </message>
    <message>
        <source>{fund}, as cash</source>
        <translation>{fund}, en efectivo</translation>
    </message>
    <message>
        <source>{paid} of {most}</source>
        <translation>{paid} de {most}</translation>
    </message>
</context>
<context>
    <name>Ceilings</name>
    <message>
        <source>then {amount} free under the ceiling of {fund}</source>
        <translation>quedan entonces {amount} bajo el tope de {fund}</translation>
    </message>
    <message>
        <source>{amount} over the ceiling of {fund}</source>
        <translation>{amount} por encima del tope de {fund}</translation>
    </message>
</context>
<context>
    <name>ChangesPanel</name>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The last balance changed no plan</source>
        <translation>El último cálculo no cambió ningún plan</translation>
    </message>
    <message>
        <source>The last balance: 1 plan changed</source>
        <translation>Último cálculo: 1 plan cambiado</translation>
    </message>
    <message>
        <source>The last balance: {n} plans changed</source>
        <translation>Último cálculo: {n} planes cambiados</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué cambió</translation>
    </message>
    <message>
        <source>What the last balance changed</source>
        <translation>Lo que cambió el último cálculo</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
</context>
<context>
    <name>ClearMany</name>
    <message>
        <source>&amp;Why they may stand</source>
        <translation>&amp;Por qué pueden quedar así</translation>
    </message>
    <message>
        <source>A named person answers for each of them: they were looked at, and may stand.</source>
        <translation>Una persona nombrada responde de cada uno: se han mirado y pueden quedar así.</translation>
    </message>
    <message>
        <source>Another reason needs words.</source>
        <translation>Otro motivo necesita palabras.</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>Dar el vi&amp;sto bueno</translation>
    </message>
    <message>
        <source>Clear {cases}</source>
        <translation>Dar el visto bueno a {cases}</translation>
    </message>
    <message>
        <source>Cleared &amp;by</source>
        <translation>Visto &amp;bueno de</translation>
    </message>
    <message>
        <source>In your &amp;own words</source>
        <translation>Con sus pa&amp;labras</translation>
    </message>
    <message>
        <source>stays in the planner</source>
        <translation>se queda en el planificador</translation>
    </message>
</context>
<context>
    <name>ClearingPanel</name>
    <message>
        <source>Cleared: {n}.</source>
        <translation>Con visto bueno: {n}.</translation>
    </message>
    <message>
        <source>Another reason needs words.</source>
        <translation>Otro motivo necesita palabras.</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>Dar el vi&amp;sto bueno</translation>
    </message>
    <message>
        <source>C&amp;lear {n}</source>
        <translation>Dar el visto bue&amp;no ({n})</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <source>Choose who clears them.</source>
        <translation>Elija quién da el visto bueno.</translation>
    </message>
    <message>
        <source>Cleared by</source>
        <translation>Visto bueno de</translation>
    </message>
    <message>
        <source>Cleared: {n}, by {who}.</source>
        <translation>Con visto bueno: {n}, de {who}.</translation>
    </message>
    <message>
        <source>Everybody left short is cleared</source>
        <translation>Todos los casos a quienes falta algo tienen el visto bueno</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Con sus propias palabras</translation>
    </message>
    <message>
        <source>Left short how</source>
        <translation>Qué falta</translation>
    </message>
    <message>
        <source>Look at each, then say why it may stand. Who cannot wait is not held up.</source>
        <translation>Mire cada uno y diga por qué puede quedar así. A quien no puede esperar no se le retiene.</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>Select one or several cases.</source>
        <translation>Seleccione uno o varios casos.</translation>
    </message>
    <message>
        <source>To be cleared</source>
        <translation>Por aprobar</translation>
    </message>
    <message>
        <source>To be cleared before plans are offered ({n})</source>
        <translation>Por aprobar antes de proponer los planes ({n})</translation>
    </message>
    <message>
        <source>What kept support out</source>
        <translation>Qué impidió el apoyo</translation>
    </message>
    <message>
        <source>Why it may stand</source>
        <translation>Por qué puede quedar así</translation>
    </message>
    <message>
        <source>stays in the planner</source>
        <translation>se queda en el planificador</translation>
    </message>
    <message>
        <source>Show them among the cases</source>
        <translation>Mostrarlos entre los casos</translation>
    </message>
    <message>
        <source>Show all {n}</source>
        <translation>Mostrar los {n}</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Mostrar menos</translation>
    </message>
</context>
<context>
    <name>CloseBox</name>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Close the month</source>
        <translation>Cerrar el mes</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>With a month every month before it is closed: nothing more is booked there, and what is wrong is put right by an entry in an open month. It cannot be opened again.</source>
        <translation>Con un mes se cierran todos los anteriores: ya no se asienta nada en ellos, y lo que está mal se corrige con un asiento en un mes abierto. No se puede volver a abrir.</translation>
    </message>
</context>
<context>
    <name>CloseQuestion</name>
    <message>
        <source>&amp;Close the case</source>
        <translation>&amp;Cerrar el caso</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Por qué</translation>
    </message>
    <message>
        <source>Close case {case}?</source>
        <translation>¿Cerrar el caso {case}?</translation>
    </message>
    <message>
        <source>Its plan is closed with it. Visits that were due, money and complaints are settled first. On the page Plans it can be reopened, for a reason.</source>
        <translation>Su plan se cierra con él. Antes se resuelven las visitas que tocaban, el dinero y las quejas. En la página Planes se puede reabrir, con un motivo.</translation>
    </message>
    <message>
        <source>Close it &amp;all the same, for the reason in words</source>
        <translation>Cerrarlo de &amp;todos modos, por el motivo escrito</translation>
    </message>
</context>
<context>
    <name>ClosingLine</name>
    <message>
        <source>Best found so far, and the most possible</source>
        <translation>Lo mejor hasta ahora, y lo máximo posible</translation>
    </message>
</context>
<context>
    <name>ColumnsMenu</name>
    <message>
        <source>As at first</source>
        <translation>Como al principio</translation>
    </message>
</context>
<context>
    <name>ColumnsTab</name>
    <message>
        <source>Leave it out</source>
        <translation>Dejarla fuera</translation>
    </message>
    <message>
        <source>(left out)</source>
        <translation>(se deja fuera)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Ejemplos</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Significa</translation>
    </message>
    <message>
        <source>No, it is “{other}”</source>
        <translation>No, es «{other}»</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Yes, that is right</source>
        <translation>Sí, es correcto</translation>
    </message>
    <message>
        <source>new in this file</source>
        <translation>nueva en este archivo</translation>
    </message>
    <message>
        <source>sheet “{sheet}”</source>
        <translation>hoja «{sheet}»</translation>
    </message>
</context>
<context>
    <name>ComplaintQuestion</name>
    <message>
        <source>&amp;Take it</source>
        <translation>&amp;Recibir</translation>
    </message>
    <message>
        <source>It is &amp;about</source>
        <translation>&amp;Trata de</translation>
    </message>
    <message>
        <source>Somebody else than the counsellor answers it. What it is about is sealed, and shown to those alone who decide complaints.</source>
        <translation>La responde alguien distinto del consejero. De qué trata queda sellado y solo lo ve quien decide las quejas.</translation>
    </message>
    <message>
        <source>Take a complaint</source>
        <translation>Recibir una queja</translation>
    </message>
</context>
<context>
    <name>ComplaintsDialog</name>
    <message>
        <source>&amp;Answer to the person</source>
        <translation>&amp;Respuesta a la persona</translation>
    </message>
    <message>
        <source>&amp;Decision</source>
        <translation>&amp;Decisión</translation>
    </message>
    <message>
        <source>&amp;Enter it</source>
        <translation>&amp;Anotar</translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <translation>&amp;Paso siguiente</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Quejas</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vence</translation>
    </message>
    <message>
        <source>On</source>
        <translation>El</translation>
    </message>
    <message>
        <source>Somebody else than the counsellor of the case decides each.</source>
        <translation>De cada una decide alguien distinto del consejero del caso.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Take the signed &amp;plan up again</source>
        <translation>Retomar el p&amp;lan firmado</translation>
    </message>
    <message>
        <source>The plan is taken up again: enter what was decided, balance, and offer it anew.</source>
        <translation>El plan se retoma: anote lo decidido, vuelva a equilibrar y ofrézcalo de nuevo.</translation>
    </message>
</context>
<context>
    <name>ConditionLine</name>
    <message>
        <source>How it compares</source>
        <translation>Cómo se compara</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>Quitar esta condición</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Lo que se pregunta</translation>
    </message>
    <message>
        <source>With what; several apart by |</source>
        <translation>Con qué; varios separados por |</translation>
    </message>
</context>
<context>
    <name>ConditionsField</name>
    <message>
        <source>Add a condition</source>
        <translation>Añadir una condición</translation>
    </message>
</context>
<context>
    <name>ConflictBox</name>
    <message>
        <source>As it was</source>
        <translation>Como estaba</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Terreno</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Oficina</translation>
    </message>
    <message>
        <source>{case}: {about}</source>
        <translation>{case}: {about}</translation>
    </message>
</context>
<context>
    <name>ConsentForm</name>
    <message>
        <source>&amp;Guardian</source>
        <translation>&amp;Tutor/a</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>&amp;Cómo</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Anotar</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Por qué</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Consent &amp;is</source>
        <translation>E&amp;l consentimiento es</translation>
    </message>
    <message>
        <source>Explained in &amp;language</source>
        <translation>E&amp;xplicado en</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>From this moment nothing is planned for the person, and no paper about them is written. This is not undone: whoever consents again is asked again.</source>
        <translation>Desde este momento no se planifica nada para la persona y no se escribe ningún documento sobre ella. Esto no se deshace: a quien vuelve a consentir se le vuelve a preguntar.</translation>
    </message>
    <message>
        <source>Record consent: {number}</source>
        <translation>Anotar el consentimiento: {number}</translation>
    </message>
    <message>
        <source>Said &amp;by</source>
        <translation>&amp;Dicho por</translation>
    </message>
    <message>
        <source>Said &amp;on</source>
        <translation>Dicho &amp;el</translation>
    </message>
    <message>
        <source>The &amp;child agrees</source>
        <translation>El &amp;niño o la niña está de acuerdo</translation>
    </message>
    <message>
        <source>Wi&amp;tness</source>
        <translation>Te&amp;stigo</translation>
    </message>
    <message>
        <source>With&amp;draw</source>
        <translation>&amp;Retirar</translation>
    </message>
    <message>
        <source>Withdraw consent: {number}</source>
        <translation>Retirar el consentimiento: {number}</translation>
    </message>
    <message>
        <source>code, e.g. fr</source>
        <translation>código, p. ej. fr</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>no se ha preguntado</translation>
    </message>
    <message>
        <source>of a child: who, and what</source>
        <translation>de un niño o niña: quién y qué es</translation>
    </message>
    <message>
        <source>where it was spoken</source>
        <translation>si fue de palabra</translation>
    </message>
    <message>
        <source>year-month-day, e.g. 2026-06-12</source>
        <translation>año-mes-día, p. ej. 2026-06-12</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
</context>
<context>
    <name>ConsentPanel</name>
    <message>
        <source>Consent</source>
        <translation>Consentimiento</translation>
    </message>
    <message>
        <source>Everything on this person…</source>
        <translation>Todo sobre esta persona…</translation>
    </message>
    <message>
        <source>Everything on {number}</source>
        <translation>Todo sobre {number}</translation>
    </message>
    <message>
        <source>Record consent…</source>
        <translation>Anotar un consentimiento…</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Retirar…</translation>
    </message>
    <message>
        <source>Write all that is kept on this person as a PDF, for the person.</source>
        <translation>Escribir en PDF todo lo que se guarda sobre esta persona, para ella.</translation>
    </message>
</context>
<context>
    <name>DamagedFiles</name>
    <message>
        <source>&amp;Take them away</source>
        <translation>&amp;Eliminarlos</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Conservarlos</translation>
    </message>
    <message>
        <source>Kept beside it, put aside when a copy took their place: {files}. They open with the passphrases of their day. Take them away once nothing in them is missed.</source>
        <translation>Guardados al lado, apartados cuando una copia ocupó su lugar: {files}. Se abren con las frases secretas de entonces. Elimínelos cuando ya no falte nada de ellos.</translation>
    </message>
    <message>
        <source>Kept beside it: {files}. They get no new keys; take them away first.</source>
        <translation>Guardados al lado: {files}. No reciben claves nuevas; elimínelos antes.</translation>
    </message>
    <message>
        <source>Take them a&amp;way…</source>
        <translation>Elim&amp;inarlos…</translation>
    </message>
    <message>
        <source>Take them away for good?</source>
        <translation>¿Eliminarlos para siempre?</translation>
    </message>
    <message>
        <source>{files}: what stands in no copy is gone then.</source>
        <translation>{files}: lo que no esté en ninguna copia se pierde.</translation>
    </message>
</context>
<context>
    <name>DataMenu</name>
    <message>
        <source>&amp;Consent of a case…</source>
        <translation>C&amp;onsentimiento de un caso…</translation>
    </message>
    <message>
        <source>&amp;Erase a case…</source>
        <translation>&amp;Borrar un caso…</translation>
    </message>
    <message>
        <source>&amp;Who was in this file…</source>
        <translation>&amp;Quién estaba en este archivo…</translation>
    </message>
    <message>
        <source>Cases whose time is &amp;over…</source>
        <translation>&amp;Casos con el plazo vencido…</translation>
    </message>
    <message>
        <source>Data p&amp;rotection</source>
        <translation>P&amp;rotección de datos</translation>
    </message>
</context>
<context>
    <name>DayQuestion</name>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Día</translation>
    </message>
    <message>
        <source>&amp;In words</source>
        <translation>En &amp;palabras</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>DecideForMany</name>
    <message>
        <source>&amp;Decide</source>
        <translation>&amp;Decidir</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>&amp;Cómo</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Qué</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Por qué</translation>
    </message>
    <message>
        <source>Decide for {cases}</source>
        <translation>Decidir para {cases}</translation>
    </message>
    <message>
        <source>Say why: nothing is decided without a reason.</source>
        <translation>Diga por qué: nada se decide sin motivo.</translation>
    </message>
    <message>
        <source>The same for each of them, with one reason. It holds from the next balance on, and Undo takes it back for all.</source>
        <translation>Lo mismo para cada uno, con un solo motivo. Vale desde el próximo equilibrio, y Deshacer lo retira para todos.</translation>
    </message>
    <message>
        <source>do not give it</source>
        <translation>no darlo</translation>
    </message>
    <message>
        <source>give it in any case</source>
        <translation>darlo en todo caso</translation>
    </message>
    <message>
        <source>it is kept with the decision</source>
        <translation>se guarda con la decisión</translation>
    </message>
    <message>
        <source>prefer it where it is as good</source>
        <translation>preferirlo donde sea igual de bueno</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>&amp;Backups…</source>
        <translation>Copias &amp;de seguridad…</translation>
    </message>
    <message>
        <source>&amp;Your passphrase…</source>
        <translation>Su &amp;frase secreta…</translation>
    </message>
    <message>
        <source>A&amp;udit trail…</source>
        <translation>Re&amp;gistro de actividad…</translation>
    </message>
    <message>
        <source>S&amp;taff…</source>
        <translation>&amp;Personal…</translation>
    </message>
    <message>
        <source>There is no backup of {file} beside it. Look for the folder {folder} on another disk or a USB stick, and copy it there.</source>
        <translation>No hay copia de {file} junto a él. Busque la carpeta {folder} en otro disco o una memoria USB, y cópiela allí.</translation>
    </message>
</context>
<context>
    <name>DimensionPanel</name>
    <message>
        <source>Needs met, by dimension</source>
        <translation>Necesidades cubiertas, por dimensión</translation>
    </message>
    <message>
        <source>Of all needs stated.</source>
        <translation>De todas las necesidades declaradas.</translation>
    </message>
    <message>
        <source>Of what can be met here: {average} on average, {worst} for the tenth with most of that left.</source>
        <translation>De lo que se puede cubrir aquí: {average} de media, {worst} para la décima parte a la que más le queda.</translation>
    </message>
    <message>
        <source>all needs</source>
        <translation>todas</translation>
    </message>
    <message>
        <source>average</source>
        <translation>media</translation>
    </message>
    <message>
        <source>burden {before} → {after}</source>
        <translation>carga {before} → {after}</translation>
    </message>
    <message>
        <source>met</source>
        <translation>cubierto</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>sin cubrir</translation>
    </message>
    <message>
        <source>worst-off tenth</source>
        <translation>la décima parte peor</translation>
    </message>
    <message>
        <source>{name}, {who}: {share}; show the cases</source>
        <translation>{name}, {who}: {share}; mostrar los casos</translation>
    </message>
</context>
<context>
    <name>DismissQuestion</name>
    <message>
        <source>&amp;Dismiss them</source>
        <translation>&amp;Retirar el acceso</translation>
    </message>
    <message>
        <source>Dismiss {who}?</source>
        <translation>¿Retirar el acceso a {who}?</translation>
    </message>
    <message>
        <source>The file and its backups get new keys, which takes a moment. A copy that {who} took away earlier still opens for them: nothing can reach it. This cannot be undone; they can be admitted anew.</source>
        <translation>El archivo y sus copias reciben claves nuevas, lo que tarda un momento. Una copia que {who} se llevó antes todavía se le abre: nada puede alcanzarla. Esto no se puede deshacer; se le puede admitir de nuevo.</translation>
    </message>
</context>
<context>
    <name>DonorDialog</name>
    <message>
        <source>Add a donor’s programme</source>
        <translation>Añadir el programa de un donante</translation>
    </message>
    <message>
        <source>Add this programme</source>
        <translation>Añadir este programa</translation>
    </message>
    <message>
        <source>Begin with a donor’s programme</source>
        <translation>Comenzar con el programa de un donante</translation>
    </message>
    <message>
        <source>Do not add it</source>
        <translation>No añadirlo</translation>
    </message>
    <message>
        <source>Invented households, reckoned as chosen above.</source>
        <translation>Hogares inventados, calculados según lo elegido arriba.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Programas</translation>
    </message>
    <message>
        <source>Sources: {sources}</source>
        <translation>Fuentes: {sources}</translation>
    </message>
    <message>
        <source>What it comes to</source>
        <translation>Qué resulta</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Qué dice</translation>
    </message>
    <message>
        <source>Where the sources leave it open</source>
        <translation>Lo que las fuentes dejan abierto</translation>
    </message>
    <message>
        <source>Write a workbook with it…</source>
        <translation>Escribir un libro con él…</translation>
    </message>
    <message>
        <source>programme.xlsx</source>
        <translation>programa.xlsx</translation>
    </message>
</context>
<context>
    <name>DonorForm</name>
    <message>
        <source>Amount in {currency}</source>
        <translation>Importe en {currency}</translation>
    </message>
    <message>
        <source>Code of the fund</source>
        <translation>Código de la línea</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Give the amount of the line, such as 50000.</source>
        <translation>Indique el importe de la línea, por ejemplo 50000.</translation>
    </message>
    <message>
        <source>Received so far in {currency}</source>
        <translation>Recibido hasta ahora en {currency}</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Write the date as year-month-day, such as 2026-06-12.</source>
        <translation>Escriba la fecha como año-mes-día, por ejemplo 2026-06-12.</translation>
    </message>
    <message>
        <source>Your line</source>
        <translation>Su línea</translation>
    </message>
    <message>
        <source>empty: all of it</source>
        <translation>vacío: todo</translation>
    </message>
    <message>
        <source>left out if empty</source>
        <translation>se omite si está vacío</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>necesario</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>such as 50000</source>
        <translation>p. ej. 50000</translation>
    </message>
    <message>
        <source>year-month-day, e.g. 2026-06-12</source>
        <translation>año-mes-día, p. ej. 2026-06-12</translation>
    </message>
</context>
<context>
    <name>DonorRows</name>
    <message>
        <source>At most</source>
        <translation>Como máximo</translation>
    </message>
    <message>
        <source>Cash at most</source>
        <translation>Efectivo máximo</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Hogar</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>Debido</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Retorno</translation>
    </message>
    <message>
        <source>helped before</source>
        <translation>ya ayudado</translation>
    </message>
    <message>
        <source>no limit stated</source>
        <translation>sin límite indicado</translation>
    </message>
    <message>
        <source>visa required</source>
        <translation>visado exigido</translation>
    </message>
    <message>
        <source>visa-free</source>
        <translation>sin visado</translation>
    </message>
    <message>
        <source>{months} abroad</source>
        <translation>{months} en el extranjero</translation>
    </message>
    <message>
        <source>{name} (as of {date})</source>
        <translation>{name} (al {date})</translation>
    </message>
    <message>
        <source>{name} (undated)</source>
        <translation>{name} (sin fecha)</translation>
    </message>
</context>
<context>
    <name>DotHistogram</name>
    <message>
        <source>Needs met, by person</source>
        <translation>Necesidades cubiertas, por persona</translation>
    </message>
    <message>
        <source>share of all needs met</source>
        <translation>parte de todas las necesidades cubierta</translation>
    </message>
</context>
<context>
    <name>DutyRows</name>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vence</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>A saber</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>De quién</translation>
    </message>
</context>
<context>
    <name>EntryActions</name>
    <message>
        <source>&amp;Add…</source>
        <translation>Aña&amp;dir…</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>Ca&amp;mbiar…</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>Qu&amp;itar…</translation>
    </message>
    <message>
        <source>S&amp;witch off…</source>
        <translation>Desac&amp;tivar…</translation>
    </message>
    <message>
        <source>C&amp;opy…</source>
        <translation>C&amp;opiar…</translation>
    </message>
</context>
<context>
    <name>EntryDialog</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose whose rule it is and its sort: it is written here as you fill it in.</source>
        <translation>Elija de quién es la regla y su tipo: se escribe aquí a medida que la rellena.</translation>
    </message>
    <message>
        <source>Fill in what is asked below: then the rule is written here.</source>
        <translation>Rellene lo que se pide abajo: entonces la regla se escribe aquí.</translation>
    </message>
    <message>
        <source>New: {what}</source>
        <translation>Nuevo: {what}</translation>
    </message>
    <message>
        <source>The checks find nothing wrong.</source>
        <translation>Las comprobaciones no encuentran nada mal.</translation>
    </message>
    <message>
        <source>{what}: {code}</source>
        <translation>{what}: {code}</translation>
    </message>
</context>
<context>
    <name>EntryForm</name>
    <message>
        <source>All that is left of each: {amount} together</source>
        <translation>Todo lo que queda de cada una: {amount} en total</translation>
    </message>
    <message>
        <source>Amount in {currency}</source>
        <translation>Importe en {currency}</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Aprobado por</translation>
    </message>
    <message>
        <source>Date of the document</source>
        <translation>Fecha del documento</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>Paid out by</source>
        <translation>Pagado por</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Propuesto por</translation>
    </message>
    <message>
        <source>Write the date as year-month-day, such as 2026-06-12.</source>
        <translation>Escriba la fecha como año-mes-día, por ejemplo 2026-06-12.</translation>
    </message>
    <message>
        <source>as committed</source>
        <translation>como se comprometió</translation>
    </message>
    <message>
        <source>choose…</source>
        <translation>elegir…</translation>
    </message>
    <message>
        <source>number of the order, invoice or receipt</source>
        <translation>número del pedido, la factura o el recibo</translation>
    </message>
    <message>
        <source>year-month-day, e.g. 2026-06-12</source>
        <translation>año-mes-día, p. ej. 2026-06-12</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>&amp;Erase it</source>
        <translation>&amp;Borrarlo</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Por qué</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Case &amp;number</source>
        <translation>&amp;Número de caso</translation>
    </message>
    <message>
        <source>Erase a case for good</source>
        <translation>Borrar un caso para siempre</translation>
    </message>
    <message>
        <source>Everything entered about the person goes, in the file and its copies, and nothing brings it back. The audit trail keeps that it was done, with a receipt. Papers already written and parts handed over are named: collect and destroy them.</source>
        <translation>Todo lo anotado sobre la persona desaparece, en el archivo y sus copias, y nada lo recupera. El registro guarda que se hizo, con un justificante. Se nombran los documentos ya escritos y las partes entregadas: recójalos y destrúyalos.</translation>
    </message>
    <message>
        <source>The number a&amp;gain</source>
        <translation>El número o&amp;tra vez</translation>
    </message>
    <message>
        <source>type the case number again</source>
        <translation>escriba otra vez el número de caso</translation>
    </message>
</context>
<context>
    <name>ErasedAgainBox</name>
    <message>
        <source>&amp;They came back and agreed</source>
        <translation>&amp;Volvieron y están de acuerdo</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Dejarlos fuera</translation>
    </message>
    <message>
        <source>Left out, because this office erased them: {numbers}.</source>
        <translation>Dejados fuera, porque esta oficina los borró: {numbers}.</translation>
    </message>
    <message>
        <source>Take in again whom this office erased?</source>
        <translation>¿Volver a tomar a quienes esta oficina borró?</translation>
    </message>
    <message>
        <source>Take them in a&amp;gain…</source>
        <translation>Volve&amp;r a tomarlos…</translation>
    </message>
    <message>
        <source>{numbers} and {n} more</source>
        <translation>{numbers} y {n} más</translation>
    </message>
    <message>
        <source>{numbers}: only where each of them came back and agreed to it anew. What the file says of them is read like a new case; nothing that was erased comes back. You see what would change before anything is taken.</source>
        <translation>{numbers}: solo si cada una de esas personas volvió y está de nuevo de acuerdo. Lo que el archivo dice de ellas se lee como un caso nuevo; nada de lo borrado vuelve. Ve qué cambiaría antes de que se tome nada.</translation>
    </message>
</context>
<context>
    <name>ErasedNotice</name>
    <message>
        <source>By whom and why…</source>
        <translation>Por quién y por qué…</translation>
    </message>
    <message>
        <source>Case {number} was erased on {day}. Nothing is kept of it.</source>
        <translation>El caso {number} se borró el {day}. No se conserva nada de él.</translation>
    </message>
</context>
<context>
    <name>FairnessChart</name>
    <message>
        <source>What each setting leaves</source>
        <translation>Lo que deja cada ajuste</translation>
    </message>
    <message>
        <source>yours now</source>
        <translation>el suyo ahora</translation>
    </message>
</context>
<context>
    <name>FairnessCurve</name>
    <message>
        <source>Balancing under every setting</source>
        <translation>Equilibrando con cada ajuste</translation>
    </message>
</context>
<context>
    <name>FairnessPage</name>
    <message>
        <source>&amp;Stop</source>
        <translation>De&amp;tener</translation>
    </message>
    <message>
        <source>&amp;Try every setting</source>
        <translation>Probar todos &amp;los ajustes</translation>
    </message>
    <message>
        <source>&amp;Use this setting and balance</source>
        <translation>Usar este ajuste &amp;y equilibrar</translation>
    </message>
    <message>
        <source>Bac&amp;k to the balance</source>
        <translation>&amp;Volver al equilibrio</translation>
    </message>
    <message>
        <source>Fairness is compared on your own caseload: a programme and people first.</source>
        <translation>La equidad se compara con su propia cartera: primero un programa y personas.</translation>
    </message>
    <message>
        <source>Fro&amp;m</source>
        <translation>&amp;De</translation>
    </message>
    <message>
        <source>Go to &amp;Assessments</source>
        <translation>&amp;Ir a las evaluaciones</translation>
    </message>
    <message>
        <source>It becomes the setting of this caseload; Undo takes it back.</source>
        <translation>Pasa a ser el ajuste de esta cartera; Deshacer lo revierte.</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Todavía no hay nada que comparar</translation>
    </message>
    <message>
        <source>Pick another answer to compare it with this one.</source>
        <translation>Elija otra respuesta para compararla con esta.</translation>
    </message>
    <message>
        <source>Points of burden left; lower is better. Click an answer to compare it, with Shift to compare with it; or use the arrow keys and Enter.</source>
        <translation>Puntos de carga restante; menos es mejor. Haga clic en una respuesta para compararla, con Mayús para comparar con ella; o use las flechas e Intro.</translation>
    </message>
    <message>
        <source>Show the cases whose support differs ({n})</source>
        <translation>Mostrar los casos cuyo apoyo difiere ({n})</translation>
    </message>
    <message>
        <source>T&amp;o</source>
        <translation>&amp;A</translation>
    </message>
    <message>
        <source>The caseload is balanced under six answers, from most need met in total to worst-off first, each from where the one before ended. It takes a few minutes at most, can be stopped, and changes nothing.</source>
        <translation>La cartera se equilibra con seis respuestas, desde el máximo de necesidades cubiertas en total hasta primero quienes están peor, cada una desde donde acabó la anterior. Tarda unos minutos como mucho, se puede detener y no cambia nada.</translation>
    </message>
    <message>
        <source>The price of one to the other</source>
        <translation>El precio de pasar de una a otra</translation>
    </message>
    <message>
        <source>This is your setting now.</source>
        <translation>Este es su ajuste actual.</translation>
    </message>
    <message>
        <source>Try every settin&amp;g</source>
        <translation>Pro&amp;bar todos los ajustes</translation>
    </message>
    <message>
        <source>Use “{setting}” and balance</source>
        <translation>Usar «{setting}» y equilibrar</translation>
    </message>
    <message>
        <source>What each answer leaves</source>
        <translation>Lo que deja cada respuesta</translation>
    </message>
    <message>
        <source>What would another answer cost?</source>
        <translation>¿Cuánto costaría otra respuesta?</translation>
    </message>
    <message>
        <source>Who comes first when money is short?</source>
        <translation>¿Quién va primero cuando falta dinero?</translation>
    </message>
    <message>
        <source>burden lifted
in all</source>
        <translation>carga aliviada
en total</translation>
    </message>
    <message>
        <source>changed since: ask again</source>
        <translation>cambiado desde entonces: vuelva a preguntar</translation>
    </message>
    <message>
        <source>left to each of
the worst tenth</source>
        <translation>queda a cada uno
de la décima parte peor</translation>
    </message>
    <message>
        <source>left to the
worst-off case</source>
        <translation>queda al caso
que está peor</translation>
    </message>
    <message>
        <source>support differs between two settings</source>
        <translation>apoyo distinto entre dos ajustes</translation>
    </message>
    <message>
        <source>{cases}, every setting checked</source>
        <translation>{cases}, cada ajuste comprobado</translation>
    </message>
    <message>
        <source>{cases}; stopped after {done} of {all} settings</source>
        <translation>{cases}; detenido tras {done} de {all} ajustes</translation>
    </message>
    <message>
        <source>{setting}: {left} points of burden left in all, {tenth} to each of the worst-off tenth, {worst} to the worst-off case.</source>
        <translation>{setting}: quedan {left} puntos de carga en total, {tenth} a cada uno de la décima parte peor, {worst} al caso que está peor.</translation>
    </message>
</context>
<context>
    <name>FaultDialog</name>
    <message>
        <source>&amp;Copy the report</source>
        <translation>Copiar &amp;el informe</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>Everything you did up to now is saved, and you can go on. Please send this report to whoever looks after the planner. It holds places in the program, no data of your caseload.</source>
        <translation>Todo lo que hizo hasta ahora está guardado y puede continuar. Envíe este informe a quien se ocupa del planificador. Contiene lugares del programa, ningún dato de su cartera.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Algo salió mal</translation>
    </message>
    <message>
        <source>Something went wrong inside the planner</source>
        <translation>Algo salió mal dentro del planificador</translation>
    </message>
</context>
<context>
    <name>FeedbackQuestion</name>
    <message>
        <source>What is said at {place}?</source>
        <translation>¿Qué se dice en {place}?</translation>
    </message>
    <message>
        <source>Residents and returnees are heard apart. A check by staff asks whether a project does harm.</source>
        <translation>Se escucha por separado a residentes y retornados. El personal comprueba si un proyecto hace daño.</translation>
    </message>
    <message>
        <source>Who &amp;says it</source>
        <translation>&amp;Quién lo dice</translation>
    </message>
    <message>
        <source>&amp;Tension (0–3)</source>
        <translation>&amp;Tensión (0–3)</translation>
    </message>
    <message>
        <source>the place as a whole</source>
        <translation>el lugar en general</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;Acerca de</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>Does it do &amp;harm?</source>
        <translation>¿&amp;Hace daño?</translation>
    </message>
    <message>
        <source>Seats &amp;residents use</source>
        <translation>Plazas que usan los &amp;residentes</translation>
    </message>
    <message>
        <source>&amp;Enter it</source>
        <translation>Anotar&amp;lo</translation>
    </message>
</context>
<context>
    <name>FileField</name>
    <message>
        <source>Browse: {what}</source>
        <translation>Examinar: {what}</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Examinar…</translation>
    </message>
</context>
<context>
    <name>FilePreview</name>
    <message>
        <source>Do not take it</source>
        <translation>No tomarlo</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Observaciones</translation>
    </message>
</context>
<context>
    <name>FindingRows</name>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Hoja</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Qué está mal</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>ignored</source>
        <translation>ignorado</translation>
    </message>
</context>
<context>
    <name>FindingsTab</name>
    <message>
        <source>Findings</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>Ignore it</source>
        <translation>Ignorarlo</translation>
    </message>
    <message>
        <source>Ignore…</source>
        <translation>Ignorar…</translation>
    </message>
    <message>
        <source>Open the case…</source>
        <translation>Abrir el expediente…</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>Mostrar (&amp;w)</translation>
    </message>
    <message>
        <source>Show it again</source>
        <translation>Mostrarlo de nuevo</translation>
    </message>
    <message>
        <source>Why can this be left as it is?</source>
        <translation>¿Por qué puede quedar así?</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todo</translation>
    </message>
    <message>
        <source>all ({n})</source>
        <translation>todo ({n})</translation>
    </message>
    <message>
        <source>what is ignored ({n})</source>
        <translation>lo ignorado ({n})</translation>
    </message>
    <message>
        <source>what stops a case ({n})</source>
        <translation>lo que detiene un expediente ({n})</translation>
    </message>
    <message>
        <source>what to check ({n})</source>
        <translation>por comprobar ({n})</translation>
    </message>
    <message>
        <source>what to know ({n})</source>
        <translation>para saber ({n})</translation>
    </message>
</context>
<context>
    <name>FixBox</name>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Co&amp;rrect it</source>
        <translation>Co&amp;rregir</translation>
    </message>
    <message>
        <source>Right answer ({name})</source>
        <translation>Respuesta correcta ({name})</translation>
    </message>
    <message>
        <source>column “{column}”</source>
        <translation>columna «{column}»</translation>
    </message>
    <message>
        <source>row {row}</source>
        <translation>fila {row}</translation>
    </message>
    <message>
        <source>sheet “{sheet}”</source>
        <translation>hoja «{sheet}»</translation>
    </message>
    <message>
        <source>such as {example}</source>
        <translation>por ejemplo {example}</translation>
    </message>
    <message>
        <source>there stands “{value}”</source>
        <translation>pone «{value}»</translation>
    </message>
</context>
<context>
    <name>FloorsBox</name>
    <message>
        <source>Ask again</source>
        <translation>Volver a preguntar</translation>
    </message>
    <message>
        <source>Asking why floors fall short</source>
        <translation>Buscando por qué no se alcanzan los mínimos</translation>
    </message>
    <message>
        <source>Looks for the floors, rules and decisions that cannot hold together, and for how much would have to give. It takes some seconds; nothing changes by it.</source>
        <translation>Busca los mínimos, reglas y decisiones que no pueden cumplirse a la vez, y cuánto habría que ceder. Tarda unos segundos y no cambia nada.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open {number}</source>
        <translation>Abrir {number}</translation>
    </message>
    <message>
        <source>Why do floors fall short?</source>
        <translation>¿Por qué no se alcanzan los mínimos?</translation>
    </message>
</context>
<context>
    <name>FollowUpPage</name>
    <message>
        <source>&amp;Take visits…</source>
        <translation>&amp;Tomar visitas…</translation>
    </message>
    <message>
        <source>&amp;Whose</source>
        <translation>De q&amp;uién</translation>
    </message>
    <message>
        <source>Everybody’s</source>
        <translation>De todos</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Seguimiento</translation>
    </message>
    <message>
        <source>Go to P&amp;lans</source>
        <translation>Ir a los p&amp;lanes</translation>
    </message>
    <message>
        <source>Nobody is followed yet</source>
        <translation>Todavía no se sigue a nadie</translation>
    </message>
    <message>
        <source>Once a plan is agreed or signed, its visits and deliveries stand here by the day they are due, for each counsellor.</source>
        <translation>En cuanto un plan está acordado o firmado, sus visitas y entregas figuran aquí por el día en que tocan, para cada consejero.</translation>
    </message>
    <message>
        <source>Reading visits</source>
        <translation>Leyendo visitas</translation>
    </message>
    <message>
        <source>The form is written.</source>
        <translation>El formulario está escrito.</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Lo que toca</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>De quién</translation>
    </message>
    <message>
        <source>Write the for&amp;m…</source>
        <translation>Escribir el &amp;formulario…</translation>
    </message>
    <message>
        <source>&amp;Complaints…</source>
        <translation>Queja&amp;s…</translation>
    </message>
    <message>
        <source>Calendar of visits…</source>
        <translation>Calendario de visitas…</translation>
    </message>
    <message>
        <source>Reintegration score…</source>
        <translation>Puntaje de reintegración…</translation>
    </message>
</context>
<context>
    <name>FundWhatIf</name>
    <message>
        <source>&amp;Work it out exactly</source>
        <translation>&amp;Calcular con exactitud</translation>
    </message>
    <message>
        <source>By the prices of this balance: at most about {share} of what it lifts.</source>
        <translation>Según los precios de este cálculo: como mucho cerca de {share} de lo que alivia.</translation>
    </message>
    <message>
        <source>By the prices of this balance: nothing. Money of {fund} is not what is short.</source>
        <translation>Según los precios de este cálculo: nada. No es dinero de {fund} lo que falta.</translation>
    </message>
    <message>
        <source>By the prices of this balance: {share} of what it lifts, or more lost.</source>
        <translation>Según los precios de este cálculo: {share} de lo que alivia, o más pérdida.</translation>
    </message>
    <message>
        <source>Fund</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>More money, or less with a minus before it</source>
        <translation>Más dinero, o menos con un signo menos delante</translation>
    </message>
    <message>
        <source>What do rules cost?</source>
        <translation>¿Qué cuestan las reglas?</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Y si</translation>
    </message>
    <message>
        <source>Write an amount such as 10000, or -5000 for less.</source>
        <translation>Escriba un importe como 10000, o -5000 para menos.</translation>
    </message>
    <message>
        <source>had so much more:</source>
        <translation>tuviera tanto más:</translation>
    </message>
    <message>
        <source>{amount}, balanced again: {difference} {range}</source>
        <translation>{amount}, calculado de nuevo: {difference} {range}</translation>
    </message>
    <message>
        <source>{amount}: balanced again, no answer was reached.</source>
        <translation>{amount}: calculado de nuevo, sin respuesta.</translation>
    </message>
</context>
<context>
    <name>FundsPanel</name>
    <message>
        <source>Budget</source>
        <translation>Presupuesto</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>Comprometido</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>Fund</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Funds</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>Invoiced</source>
        <translation>Facturado</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Return money…</source>
        <translation>Devolver dinero…</translation>
    </message>
    <message>
        <source>Show all funds</source>
        <translation>Mostrar todas las líneas</translation>
    </message>
    <message>
        <source>free, not planned</source>
        <translation>libre, sin prever</translation>
    </message>
    <message>
        <source>not received</source>
        <translation>no recibido</translation>
    </message>
</context>
<context>
    <name>GapsTab</name>
    <message>
        <source>The gaps are being counted.</source>
        <translation>Se están contando los vacíos.</translation>
    </message>
    <message>
        <source>Counting the gaps</source>
        <translation>Contando las carencias</translation>
    </message>
    <message>
        <source>S&amp;how the gaps</source>
        <translation>&amp;Mostrar los vacíos</translation>
    </message>
    <message>
        <source>Ope&amp;n the cases</source>
        <translation>Abrir los &amp;casos</translation>
    </message>
    <message>
        <source>Write the re&amp;port…</source>
        <translation>Escribir el in&amp;forme…</translation>
    </message>
    <message>
        <source>Gaps in services</source>
        <translation>Vacíos de servicios</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Necesidad</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>Hogares</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Qué falta</translation>
    </message>
    <message>
        <source>Balance first: gaps are what a balance leaves unmet.</source>
        <translation>Equilibre primero: los vacíos son lo que un equilibrio deja sin cubrir.</translation>
    </message>
    <message>
        <source>Press Show the gaps: it takes a few seconds here.</source>
        <translation>Pulse Mostrar los vacíos: aquí tarda unos segundos.</translation>
    </message>
    <message>
        <source>Report of gaps in services</source>
        <translation>Informe de vacíos de servicios</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Escribiendo el informe</translation>
    </message>
    <message>
        <source>Written: {files}</source>
        <translation>Escrito: {files}</translation>
    </message>
</context>
<context>
    <name>GroupsDialog</name>
    <message>
        <source> points at most</source>
        <translation> puntos como máximo</translation>
    </message>
    <message>
        <source>&amp;Add a priority</source>
        <translation>&amp;Añadir una prioridad</translation>
    </message>
    <message>
        <source>&amp;Leave as it was</source>
        <translation>&amp;Dejar como estaba</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Add a priority for a vulnerability</source>
        <translation>Añadir una prioridad por una vulnerabilidad</translation>
    </message>
    <message>
        <source>At most so many points between the shares of their burden that are lifted, on average. Groups of fewer than {n} cases are left out and named. It gives way to what is guaranteed; where it only takes from those ahead, the result says so.</source>
        <translation>Como máximo tantos puntos de diferencia entre las partes de su carga que se alivian, de media. Los grupos de menos de {n} casos se dejan aparte y se nombran. Cede ante lo garantizado; donde solo quita a quienes van por delante, el resultado lo dice.</translation>
    </message>
    <message>
        <source>Groups and priorities</source>
        <translation>Grupos y prioridades</translation>
    </message>
    <message>
        <source>May one group fare better than all others?</source>
        <translation>¿Puede un grupo salir mejor que todos los demás?</translation>
    </message>
    <message>
        <source>Whose burden counts more?</source>
        <translation>¿La carga de quién cuenta más?</translation>
    </message>
    <message>
        <source>Written as on the sheet Rules: vulnerability in gbv|disability. Where several hold for a case, the largest counts.</source>
        <translation>Escrito como en la hoja Reglas: vulnerability in gbv|disability. Si varias valen para un caso, cuenta la mayor.</translation>
    </message>
    <message>
        <source>by {what}</source>
        <translation>por {what}</translation>
    </message>
    <message>
        <source>… for a vulnerability</source>
        <translation>… por una vulnerabilidad</translation>
    </message>
</context>
<context>
    <name>GroupsPanel</name>
    <message>
        <source>Children under 18</source>
        <translation>Menores de 18 años</translation>
    </message>
    <message>
        <source>Forced return</source>
        <translation>Retorno forzoso</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>Hombres</translation>
    </message>
    <message>
        <source>Needs met, by dimension and group</source>
        <translation>Necesidades cubiertas, por dimensión y grupo</translation>
    </message>
    <message>
        <source>Per cent of all needs stated. A case may stand in several groups.</source>
        <translation>Porcentaje de todas las necesidades expresadas. Un caso puede estar en varios grupos.</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Mujeres</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todas</translation>
    </message>
    <message>
        <source>{what}: show the cases</source>
        <translation>{what}: mostrar los casos</translation>
    </message>
    <message>
        <source>cases</source>
        <translation>casos</translation>
    </message>
    <message>
        <source>Show all groups ({n})</source>
        <translation>Mostrar todos los grupos ({n})</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Five steps through the sample</source>
        <translation>Cinco pasos por el ejemplo</translation>
    </message>
    <message>
        <source>That was all of it. Your own caseload works alike.</source>
        <translation>Eso es todo. Su propia cartera funciona igual.</translation>
    </message>
    <message>
        <source>Close these steps</source>
        <translation>Cerrar estos pasos</translation>
    </message>
    <message>
        <source>See the programme</source>
        <translation>Ver el programa</translation>
    </message>
    <message>
        <source>Its money, its rules as sentences, what it can give.</source>
        <translation>Su dinero, sus reglas en frases, lo que puede dar.</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Equilibrar</translation>
    </message>
    <message>
        <source>Everybody&apos;s plan at once, to a proven distance from the best possible.</source>
        <translation>El plan de todos a la vez, a una distancia probada del mejor posible.</translation>
    </message>
    <message>
        <source>See one plan, and why</source>
        <translation>Ver un plan, y por qué</translation>
    </message>
    <message>
        <source>What is needed, what is given, what was left out and for which reason.</source>
        <translation>Lo que hace falta, lo que se da, lo que quedó fuera y por qué razón.</translation>
    </message>
    <message>
        <source>Change it together</source>
        <translation>Cambiarlo juntos</translation>
    </message>
    <message>
        <source>Keep or decline a support on the page Plans, and say why.</source>
        <translation>Mantenga o rechace una ayuda en la página Planes, y diga por qué.</translation>
    </message>
    <message>
        <source>Balance again</source>
        <translation>Equilibrar de nuevo</translation>
    </message>
    <message>
        <source>The decision holds; the page says whose plan moved with it.</source>
        <translation>La decisión se mantiene; la página dice qué planes se movieron con ella.</translation>
    </message>
    <message>
        <source>✓ done</source>
        <translation>✓ hecho</translation>
    </message>
</context>
<context>
    <name>HandOverDialog</name>
    <message>
        <source> % of what is free</source>
        <translation> % de lo que está libre</translation>
    </message>
    <message>
        <source>&amp;Back by</source>
        <translation>&amp;De vuelta el</translation>
    </message>
    <message>
        <source>&amp;Cases that go along</source>
        <translation>&amp;Casos que se llevan</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Hand over</source>
        <translation>&amp;Entregar</translation>
    </message>
    <message>
        <source>&amp;Passphrase of this file</source>
        <translation>&amp;Frase secreta de este archivo</translation>
    </message>
    <message>
        <source>&amp;Taken by</source>
        <translation>&amp;Se los lleva</translation>
    </message>
    <message>
        <source>All counsellors</source>
        <translation>Todos los consejeros y consejeras</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cases of</source>
        <translation>Casos de</translation>
    </message>
    <message>
        <source>Cases that go along</source>
        <translation>Casos que se llevan</translation>
    </message>
    <message>
        <source>Choose &amp;all shown</source>
        <translation>Elegir &amp;todos los mostrados</translation>
    </message>
    <message>
        <source>Choose where the file goes.</source>
        <translation>Elija adónde va el archivo.</translation>
    </message>
    <message>
        <source>Give protected &amp;details along</source>
        <translation>Dar también &amp;los datos protegidos</translation>
    </message>
    <message>
        <source>Hand cases over</source>
        <translation>Entregar casos</translation>
    </message>
    <message>
        <source>Lend &amp;more</source>
        <translation>&amp;Prestar más</translation>
    </message>
    <message>
        <source>Protected details go along: they are open for {to} here.</source>
        <translation>Los datos protegidos también van: están abiertos aquí para {to}.</translation>
    </message>
    <message>
        <source>Protected details stay here: they are shut for {to}. What is decided there comes back to them; nobody can balance there without them.</source>
        <translation>Los datos protegidos se quedan aquí: están cerrados para {to}. Lo que se decida allí se reúne con ellos al volver; sin ellos nadie puede equilibrar allí.</translation>
    </message>
    <message>
        <source>They go along as an encrypted file of their own, with the money, places and hours they have, and are planned and decided there. Here they stay, marked.</source>
        <translation>Van en un archivo cifrado propio, con el dinero, las plazas y las horas que tienen, y allí se planifican y deciden. Aquí se quedan, marcados.</translation>
    </message>
    <message>
        <source>Write the date as year-month-day, such as 2026-12-31.</source>
        <translation>Escriba la fecha como año-mes-día, por ejemplo 2026-12-31.</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Escribiendo el archivo…</translation>
    </message>
    <message>
        <source>such as 2026-12-31</source>
        <translation>p. ej. 2026-12-31</translation>
    </message>
    <message>
        <source>{case} (with {to})</source>
        <translation>{case} (con {to})</translation>
    </message>
    <message>
        <source>{n} cases handed over: {file}</source>
        <translation>{n} casos entregados: {file}</translation>
    </message>
    <message>
        <source>{n} chosen</source>
        <translation>elegidos: {n}</translation>
    </message>
    <message>
        <source>{to} will read who is a survivor, ill or a child alone, though that is shut for {to} here. The trail says that you gave it.</source>
        <translation>{to} leerá quién es sobreviviente, está enfermo o es un menor sin compañía, aunque aquí eso está cerrado para {to}. El registro dice que usted lo dio.</translation>
    </message>
</context>
<context>
    <name>HelpMenu</name>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>The &amp;manual</source>
        <translation>El &amp;manual</translation>
    </message>
    <message>
        <source>&amp;Five steps through the sample</source>
        <translation>&amp;Cinco pasos por el ejemplo</translation>
    </message>
</context>
<context>
    <name>HouseholdForm</name>
    <message>
        <source>&amp;Add a member</source>
        <translation>&amp;Añadir un miembro</translation>
    </message>
    <message>
        <source>Age (years)</source>
        <translation>Edad (años)</translation>
    </message>
    <message>
        <source>Member {n}: {what}</source>
        <translation>Miembro {n}: {what}</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Parentesco</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove member {n}</source>
        <translation>Quitar el miembro {n}</translation>
    </message>
    <message>
        <source>Returned or there</source>
        <translation>Retornó o está allí</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexo</translation>
    </message>
    <message>
        <source>age</source>
        <translation>edad</translation>
    </message>
    <message>
        <source>presence</source>
        <translation>presencia</translation>
    </message>
    <message>
        <source>relation</source>
        <translation>parentesco</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>sexo</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
</context>
<context>
    <name>ImportPanel</name>
    <message>
        <source>&amp;Assessments (workbook or csv)</source>
        <translation>Evaluaciones (&amp;libro o csv)</translation>
    </message>
    <message>
        <source>&amp;Do not take them</source>
        <translation>&amp;No tomarlos</translation>
    </message>
    <message>
        <source>&amp;Mapping (optional)</source>
        <translation>Correspondencia (&amp;opcional)</translation>
    </message>
    <message>
        <source>&amp;Show what would change</source>
        <translation>&amp;Mostrar qué cambiaría</translation>
    </message>
    <message>
        <source>Any form will do: what the planner cannot tell for sure it asks you once. You see what would change before anything is taken.</source>
        <translation>Cualquier formulario sirve: lo que no está claro se le pregunta una vez. Verá qué cambiaría antes de que se tome nada.</translation>
    </message>
    <message>
        <source>Ba&amp;ck to the cases</source>
        <translation>&amp;Volver a los casos</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Casos</translation>
    </message>
    <message>
        <source>Cases ({n})</source>
        <translation>Casos ({n})</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>Findings ({n})</source>
        <translation>Observaciones ({n})</translation>
    </message>
    <message>
        <source>Import assessments</source>
        <translation>Importar evaluaciones</translation>
    </message>
    <message>
        <source>Ta&amp;ke these</source>
        <translation>&amp;Tomar estos</translation>
    </message>
    <message>
        <source>The same file with its findings marked in it, to send back to be corrected.</source>
        <translation>El mismo archivo con sus observaciones marcadas, para devolverlo a corregir.</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Qué cambia</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué ocurre</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Qué cambiaría</translation>
    </message>
    <message>
        <source>Write a &amp;template…</source>
        <translation>E&amp;scribir una plantilla…</translation>
    </message>
    <message>
        <source>Write a marked cop&amp;y…</source>
        <translation>Escribir una copia &amp;anotada…</translation>
    </message>
    <message>
        <source>Write the KoboToolbo&amp;x form…</source>
        <translation>Escribir el &amp;formulario de KoboToolbox…</translation>
    </message>
    <message>
        <source>assessments.xlsx</source>
        <translation>evaluaciones.xlsx</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>todo</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>none: the planner looks what the columns mean</source>
        <translation>ninguna: el planificador mira qué significan las columnas</translation>
    </message>
    <message>
        <source>reintegration_form.xlsx</source>
        <translation>formulario_reintegracion.xlsx</translation>
    </message>
    <message>
        <source>to_correct.xlsx</source>
        <translation>por_corregir.xlsx</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>sin cambios</translation>
    </message>
    <message>
        <source>{file}: {new} new, {changed} changed, {same} unchanged cases.</source>
        <translation>{file}: {new} casos nuevos, {changed} cambiados, {same} sin cambios.</translation>
    </message>
</context>
<context>
    <name>KeepingDialog</name>
    <message>
        <source>&amp;Erase</source>
        <translation>&amp;Borrar</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conservar</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Hasta</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Por qué</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <source>Case &amp;number</source>
        <translation>&amp;Número de caso</translation>
    </message>
    <message>
        <source>Cases to look at</source>
        <translation>Casos por revisar</translation>
    </message>
    <message>
        <source>Cases whose time is over</source>
        <translation>Casos con el plazo vencido</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Erase it for good</source>
        <translation>Borrarlo para siempre</translation>
    </message>
    <message>
        <source>In your own wo&amp;rds</source>
        <translation>Con &amp;sus propias palabras</translation>
    </message>
    <message>
        <source>Keep it longer</source>
        <translation>Conservarlo más tiempo</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>The day is right</source>
        <translation>El día es correcto</translation>
    </message>
    <message>
        <source>Wh&amp;y</source>
        <translation>Por &amp;qué</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>type the case number again</source>
        <translation>escriba otra vez el número de caso</translation>
    </message>
    <message>
        <source>year-month-day, e.g. 2026-06-12</source>
        <translation>año-mes-día, p. ej. 2026-06-12</translation>
    </message>
</context>
<context>
    <name>Learning</name>
    <message>
        <source>Learning what came of plans</source>
        <translation>Aprender lo que dieron los planes</translation>
    </message>
    <message>
        <source>Balancing with each proposal</source>
        <translation>Equilibrando con cada propuesta</translation>
    </message>
</context>
<context>
    <name>LearningRows</name>
    <message>
        <source>Arrived</source>
        <translation>Llegados</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Necesidad</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Planned ◇, gone ●</source>
        <translation>Previsto ◇, desaparecido ●</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>en todas partes</translation>
    </message>
    <message>
        <source>too few asked twice</source>
        <translation>muy pocos preguntados dos veces</translation>
    </message>
    <message>
        <source>{planned} planned, {found} gone ({low} to {high}), {people} people</source>
        <translation>{planned} previsto, {found} desaparecido (de {low} a {high}), {people} personas</translation>
    </message>
    <message>
        <source>{there} of {due}</source>
        <translation>{there} de {due}</translation>
    </message>
</context>
<context>
    <name>LearningTab</name>
    <message>
        <source>What came of plans is being worked out; it takes a few seconds here.</source>
        <translation>Se está calculando lo que dieron los planes; aquí tarda unos segundos.</translation>
    </message>
    <message>
        <source>Community and individual support</source>
        <translation>Apoyo comunitario e individual</translation>
    </message>
    <message>
        <source>Each line goes from half as much again of the need to all of it gone; the upright stroke is no change. Choose a row to read all that is known of it.</source>
        <translation>Cada línea va desde la mitad más de la necesidad hasta que desaparece del todo; el trazo vertical es sin cambio. Elija una fila para leer todo lo que se sabe de ella.</translation>
    </message>
    <message>
        <source>Tension where a project opened</source>
        <translation>Tensión donde abrió un proyecto</translation>
    </message>
    <message>
        <source>What came of what was planned</source>
        <translation>Qué resultó de lo previsto</translation>
    </message>
    <message>
        <source>less</source>
        <translation>menos</translation>
    </message>
    <message>
        <source>more</source>
        <translation>más</translation>
    </message>
    <message>
        <source>What came of plans was not worked out. Open this page again to try.</source>
        <translation>No se ha calculado el resultado de los planes. Vuelva a abrir esta página para intentarlo.</translation>
    </message>
    <message>
        <source>The figures below are from before the last change.</source>
        <translation>Las cifras siguientes son anteriores al último cambio.</translation>
    </message>
</context>
<context>
    <name>LikeCasesPanel</name>
    <message>
        <source>Like cases are treated alike</source>
        <translation>Los casos parecidos reciben un trato parecido</translation>
    </message>
    <message>
        <source>Like cases treated unlike</source>
        <translation>Casos parecidos con trato distinto</translation>
    </message>
    <message>
        <source>Like cases treated unlike ({n})</source>
        <translation>Casos parecidos con trato distinto ({n})</translation>
    </message>
    <message>
        <source>Same place and household, burden about the same, and yet other packages. Click a line to open who got less.</source>
        <translation>Mismo lugar y hogar, carga casi igual y, sin embargo, otros apoyos. Haga clic en una línea para abrir a quien recibió menos.</translation>
    </message>
    <message>
        <source>Tell them from this difference on (next balance):</source>
        <translation>Señalarlos a partir de esta diferencia (próximo cálculo):</translation>
    </message>
    <message>
        <source>Treated unlike</source>
        <translation>Con trato distinto</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
</context>
<context>
    <name>LinePanel</name>
    <message>
        <source>Booked so far</source>
        <translation>Asentado hasta ahora</translation>
    </message>
    <message>
        <source>Cancel a commitment</source>
        <translation>Anular un compromiso</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>Anularlo</translation>
    </message>
    <message>
        <source>Cancel…</source>
        <translation>Anular…</translation>
    </message>
    <message>
        <source>Choose one line, or several, to book on them.</source>
        <translation>Elija una partida, o varias, para asentar en ellas.</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Comprometer</translation>
    </message>
    <message>
        <source>Commit it</source>
        <translation>Comprometerlo</translation>
    </message>
    <message>
        <source>Commit…</source>
        <translation>Comprometer…</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>Delivered…</source>
        <translation>Entregado…</translation>
    </message>
    <message>
        <source>Invoiced</source>
        <translation>Factura</translation>
    </message>
    <message>
        <source>Invoiced…</source>
        <translation>Facturado…</translation>
    </message>
    <message>
        <source>It came back</source>
        <translation>Volvió</translation>
    </message>
    <message>
        <source>It is delivered</source>
        <translation>Está entregado</translation>
    </message>
    <message>
        <source>It is invoiced</source>
        <translation>Está facturado</translation>
    </message>
    <message>
        <source>It is paid</source>
        <translation>Está pagado</translation>
    </message>
    <message>
        <source>It went back</source>
        <translation>Se devolvió</translation>
    </message>
    <message>
        <source>Money that came back</source>
        <translation>Dinero que volvió</translation>
    </message>
    <message>
        <source>No line chosen</source>
        <translation>Ninguna partida elegida</translation>
    </message>
    <message>
        <source>Only what is neither paid nor promised to anybody can go back.</source>
        <translation>Solo se puede devolver lo que no está pagado ni prometido a nadie.</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Pagar</translation>
    </message>
    <message>
        <source>Pay…</source>
        <translation>Pagar…</translation>
    </message>
    <message>
        <source>Refund…</source>
        <translation>Reembolso…</translation>
    </message>
    <message>
        <source>Return money of {fund}</source>
        <translation>Devolver dinero de {fund}</translation>
    </message>
    <message>
        <source>Return to the donor</source>
        <translation>Devolver al donante</translation>
    </message>
    <message>
        <source>paid {proof}</source>
        <translation>se paga {proof}</translation>
    </message>
    <message>
        <source>part {n}</source>
        <translation>parte {n}</translation>
    </message>
    <message>
        <source>{amount} left together</source>
        <translation>quedan {amount} en total</translation>
    </message>
    <message>
        <source>{n} lines chosen</source>
        <translation>partidas elegidas: {n}</translation>
    </message>
    <message>
        <source>{what}: {n} of {all} lines</source>
        <translation>{what}: {n} de {all} partidas</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>&amp;Close this caseload</source>
        <translation>&amp;Cerrar esta cartera</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Frase secreta</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Desbloquear</translation>
    </message>
    <message>
        <source>Everything is saved, and what you were typing is kept.</source>
        <translation>Todo está guardado, y lo que estaba escribiendo se conserva.</translation>
    </message>
    <message>
        <source>Trying the key…</source>
        <translation>Probando la clave…</translation>
    </message>
    <message>
        <source>{file} is locked</source>
        <translation>{file} está bloqueado</translation>
    </message>
</context>
<context>
    <name>LockScreen</name>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Bloquear</translation>
    </message>
    <message>
        <source>It locks as soon as what is being done has ended.</source>
        <translation>Se bloquea en cuanto termine lo que está en curso.</translation>
    </message>
    <message>
        <source>Lock &amp;after</source>
        <translation>B&amp;loquear después de</translation>
    </message>
</context>
<context>
    <name>Looks</name>
    <message>
        <source>Working out what it costs others</source>
        <translation>Calculando cuánto cuesta a los demás</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;Add a case…</source>
        <translation>&amp;Añadir un caso…</translation>
    </message>
    <message>
        <source>&amp;Balance</source>
        <translation>E&amp;quilibrio</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>&amp;Export all plans…</source>
        <translation>Exportar &amp;todos los planes…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>Ar&amp;chivo</translation>
    </message>
    <message>
        <source>&amp;Find a case</source>
        <translation>&amp;Buscar un caso</translation>
    </message>
    <message>
        <source>&amp;Hand cases over…</source>
        <translation>&amp;Entregar casos…</translation>
    </message>
    <message>
        <source>&amp;Import assessments…</source>
        <translation>&amp;Importar evaluaciones…</translation>
    </message>
    <message>
        <source>&amp;New caseload…</source>
        <translation>&amp;Nueva cartera…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>&amp;Pages</source>
        <translation>&amp;Páginas</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Redo: {what}</source>
        <translation>&amp;Rehacer: {what}</translation>
    </message>
    <message>
        <source>&amp;Shared screen</source>
        <translation>&amp;Pantalla compartida</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Undo: {what}</source>
        <translation>&amp;Deshacer: {what}</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Balance n&amp;ow</source>
        <translation>&amp;Equilibrar ahora</translation>
    </message>
    <message>
        <source>Balanced. {words}.</source>
        <translation>Equilibrado. {words}.</translation>
    </message>
    <message>
        <source>Bring cases bac&amp;k…</source>
        <translation>Traer casos de &amp;vuelta…</translation>
    </message>
    <message>
        <source>Compare &amp;fairness settings</source>
        <translation>&amp;Comparar ajustes de equidad</translation>
    </message>
    <message>
        <source>Handed over: part of {name}</source>
        <translation>Entregado: parte de {name}</translation>
    </message>
    <message>
        <source>Load the &amp;programme…</source>
        <translation>Ca&amp;rgar el programa…</translation>
    </message>
    <message>
        <source>No caseload is open</source>
        <translation>Ninguna cartera abierta</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>Abrir el e&amp;jemplo</translation>
    </message>
    <message>
        <source>Reintegration Planner</source>
        <translation>Planificador de reintegración</translation>
    </message>
    <message>
        <source>Scenarios side b&amp;y side</source>
        <translation>Escenarios lado a &amp;lado</translation>
    </message>
    <message>
        <source>Something is still being done. Stop it and close? Nothing saved is lost.</source>
        <translation>Todavía hay algo en curso. ¿Detenerlo y cerrar? No se pierde nada de lo guardado.</translation>
    </message>
    <message>
        <source>Stop and close?</source>
        <translation>¿Detener y cerrar?</translation>
    </message>
    <message>
        <source>The year a&amp;head</source>
        <translation>El año &amp;que viene</translation>
    </message>
    <message>
        <source>all saved</source>
        <translation>todo guardado</translation>
    </message>
    <message>
        <source>saved {time}</source>
        <translation>guardado {time}</translation>
    </message>
    <message>
        <source>view only</source>
        <translation>solo consulta</translation>
    </message>
    <message>
        <source>{file} (view only)</source>
        <translation>{file} (solo consulta)</translation>
    </message>
    <message>
        <source>{words}. Nothing was changed.</source>
        <translation>{words}. No se cambió nada.</translation>
    </message>
    <message>
        <source>&amp;Report on people…</source>
        <translation>In&amp;forme sobre las personas…</translation>
    </message>
    <message>
        <source>Read a &amp;decided plan…</source>
        <translation>Leer un plan &amp;decidido…</translation>
    </message>
</context>
<context>
    <name>ManualDialog</name>
    <message>
        <source>Manual</source>
        <translation>Manual de uso</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
</context>
<context>
    <name>MappingDialog</name>
    <message>
        <source>&amp;All of it is right as proposed</source>
        <translation>&amp;Todo es correcto como se propone</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Show what would change</source>
        <translation>&amp;Mostrar qué cambiaría</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>How is {file} read?</source>
        <translation>¿Cómo se lee {file}?</translation>
    </message>
    <message>
        <source>The form has changed since it was settled.</source>
        <translation>El formulario ha cambiado desde que se acordó.</translation>
    </message>
    <message>
        <source>This file is not the planner’s own form. Columns read: {read}; left out: {out}. Say what is not clear; it is asked once and remembered.</source>
        <translation>Este archivo no es el formulario del planificador. Columnas leídas: {read}; omitidas: {out}. Diga lo que no está claro; se pregunta una vez y se recuerda.</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>y {n} más</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>claro</translation>
    </message>
    <message>
        <source>{n} left to settle.</source>
        <translation>Queda por resolver: {n}.</translation>
    </message>
    <message>
        <source>{n} to look at</source>
        <translation>{n} por mirar</translation>
    </message>
</context>
<context>
    <name>MappingWords</name>
    <message>
        <source>Its heading names no currency of yours. Are its amounts in yours?</source>
        <translation>El encabezado no nombra su moneda. ¿Están los importes en la suya?</translation>
    </message>
    <message>
        <source>It is answered as needs are rated. Which need is it?</source>
        <translation>Las respuestas parecen valorar una necesidad. ¿Cuál?</translation>
    </message>
    <message>
        <source>1.500 is one and a half</source>
        <translation>1.500 es uno y medio</translation>
    </message>
    <message>
        <source>1.500 is one thousand five hundred</source>
        <translation>1.500 es mil quinientos</translation>
    </message>
    <message>
        <source>Change what is not right.</source>
        <translation>Cambie lo que no sea correcto.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Claras</translation>
    </message>
    <message>
        <source>Does it count years or months?</source>
        <translation>¿Cuenta años o meses?</translation>
    </message>
    <message>
        <source>It could also be “{other}”.</source>
        <translation>También podría ser «{other}».</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Se dejan fuera</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>No hacen falta</translation>
    </message>
    <message>
        <source>Please look at these</source>
        <translation>Por favor, mire estas</translation>
    </message>
    <message>
        <source>The heading is only somewhat like it.</source>
        <translation>El título solo se le parece un poco.</translation>
    </message>
    <message>
        <source>The planner asks for nothing like it. Choose what it means if it should be read.</source>
        <translation>El planificador no pregunta nada parecido. Elija qué significa si hay que leerla.</translation>
    </message>
    <message>
        <source>The planner is not sure.</source>
        <translation>El planificador no está seguro.</translation>
    </message>
    <message>
        <source>The server adds these, or somebody settled it.</source>
        <translation>Las añade el servidor, o alguien ya lo decidió.</translation>
    </message>
    <message>
        <source>These dates can be read two ways. Which is right?</source>
        <translation>Estas fechas se pueden leer de dos maneras. ¿Cuál es la correcta?</translation>
    </message>
    <message>
        <source>These numbers can be read two ways. Which is right?</source>
        <translation>Estos números se pueden leer de dos maneras. ¿Cuál es la correcta?</translation>
    </message>
    <message>
        <source>a like heading</source>
        <translation>un título parecido</translation>
    </message>
    <message>
        <source>as settled before</source>
        <translation>como se acordó antes</translation>
    </message>
    <message>
        <source>by its answers</source>
        <translation>por sus respuestas</translation>
    </message>
    <message>
        <source>it counts months</source>
        <translation>cuenta meses</translation>
    </message>
    <message>
        <source>it counts years</source>
        <translation>cuenta años</translation>
    </message>
    <message>
        <source>much the same heading</source>
        <translation>un título muy parecido</translation>
    </message>
    <message>
        <source>nearly the same heading</source>
        <translation>casi el mismo título</translation>
    </message>
    <message>
        <source>the same heading</source>
        <translation>el mismo título</translation>
    </message>
    <message>
        <source>you chose it</source>
        <translation>usted lo eligió</translation>
    </message>
    <message>
        <source>you said yes</source>
        <translation>usted dijo que sí</translation>
    </message>
    <message>
        <source>{text} is {day}</source>
        <translation>{text} es el {day}</translation>
    </message>
    <message>
        <source>“{before}” is gone: {meant} stays as it is known here.</source>
        <translation>«{before}» ha desaparecido: {meant} queda como se conoce aquí.</translation>
    </message>
    <message>
        <source>“{before}” is gone; it was not read.</source>
        <translation>«{before}» ha desaparecido; no se leía.</translation>
    </message>
    <message>
        <source>“{before}” is now called “{now}” ({meant}).</source>
        <translation>«{before}» se llama ahora «{now}» ({meant}).</translation>
    </message>
    <message>
        <source>“{now}” is new ({meant}).</source>
        <translation>«{now}» es nuevo ({meant}).</translation>
    </message>
    <message>
        <source>“{now}” is new; it is left out.</source>
        <translation>«{now}» es nuevo; se deja fuera.</translation>
    </message>
</context>
<context>
    <name>MoneyCheck</name>
    <message>
        <source>Adds up</source>
        <translation>Cuadra</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>Comprometido</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Fund</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Outstanding</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>differs by {amount}</source>
        <translation>difiere en {amount}</translation>
    </message>
    <message>
        <source>✓ adds up</source>
        <translation>✓ cuadra</translation>
    </message>
</context>
<context>
    <name>MoneyDue</name>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vence</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Fund</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Left, {currency}</source>
        <translation>Queda, {currency}</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>in {days}</source>
        <translation>en {days}</translation>
    </message>
    <message>
        <source>overdue: {lines}, {amount} · this month: {now}, {due}</source>
        <translation>atrasado: {lines}, {amount} · este mes: {now}, {due}</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>este mes</translation>
    </message>
    <message>
        <source>{days} overdue</source>
        <translation>{days} de atraso</translation>
    </message>
</context>
<context>
    <name>MoneyFiles</name>
    <message>
        <source>&amp;Workbooks</source>
        <translation>&amp;Libros</translation>
    </message>
    <message>
        <source>Add them</source>
        <translation>Añadirlos</translation>
    </message>
    <message>
        <source>Book them all</source>
        <translation>Asentarlos todos</translation>
    </message>
    <message>
        <source>Export plans and office workbook…</source>
        <translation>Exportar los planes y el libro de la oficina…</translation>
    </message>
    <message>
        <source>Load rates…</source>
        <translation>Cargar tipos de cambio…</translation>
    </message>
    <message>
        <source>Nothing of it is taken: mend what “stops” and read it again.</source>
        <translation>No se toma nada de él: corrija lo que «impide» y vuelva a leerlo.</translation>
    </message>
    <message>
        <source>Take an entries workbook…</source>
        <translation>Tomar un libro de asientos…</translation>
    </message>
    <message>
        <source>What the workbook adds</source>
        <translation>Lo que añade el libro</translation>
    </message>
    <message>
        <source>What the workbook books</source>
        <translation>Lo que asienta el libro</translation>
    </message>
    <message>
        <source>Write a template for rates…</source>
        <translation>Escribir una plantilla de tipos de cambio…</translation>
    </message>
    <message>
        <source>Write an entries workbook…</source>
        <translation>Escribir un libro de asientos…</translation>
    </message>
    <message>
        <source>entries.xlsx</source>
        <translation>asientos.xlsx</translation>
    </message>
    <message>
        <source>rates.xlsx</source>
        <translation>tipos_de_cambio.xlsx</translation>
    </message>
    <message>
        <source>{file}: {n} entries to book, {known} booked already.</source>
        <translation>{file}: {n} asientos por registrar, {known} ya registrados.</translation>
    </message>
    <message>
        <source>{file}: {n} new rates, {known} known already.</source>
        <translation>{file}: {n} tipos de cambio nuevos, {known} ya conocidos.</translation>
    </message>
</context>
<context>
    <name>MoneyFurther</name>
    <message>
        <source>Adds up</source>
        <translation>Cuadre</translation>
    </message>
    <message>
        <source>Balancing with another amount</source>
        <translation>Se equilibra con otro importe</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Por mes</translation>
    </message>
    <message>
        <source>Committed, less what was taken back, and what rates changed, is what was paid and what is outstanding.</source>
        <translation>Lo comprometido, menos lo retirado, y lo que cambiaron los tipos, es lo pagado y lo pendiente.</translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation>Copiar como imagen</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>Copiar como tabla</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vencimientos</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>No vence nada.</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Guardar la imagen…</translation>
    </message>
    <message>
        <source>The lines add both up, month by month.</source>
        <translation>Las líneas suman ambos, mes a mes.</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Y si</translation>
    </message>
    <message>
        <source>all funds</source>
        <translation>todas las líneas</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>pagado</translation>
    </message>
    <message>
        <source>planned to be paid</source>
        <translation>previsto para pagar</translation>
    </message>
    <message>
        <source>{fund} by month: {due} planned to be paid, {paid} paid</source>
        <translation>{fund} por mes: {due} previstos para pagar, {paid} pagados</translation>
    </message>
    <message>
        <source>{month}: {due} planned to be paid, {paid} paid</source>
        <translation>{month}: {due} previstos para pagar, {paid} pagados</translation>
    </message>
</context>
<context>
    <name>MoneyMonths</name>
    <message>
        <source>Due, {currency}</source>
        <translation>Vencido, {currency}</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>exchange</source>
        <translation>diferencia de cambio</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>devuelto</translation>
    </message>
    <message>
        <source>together</source>
        <translation>en total</translation>
    </message>
</context>
<context>
    <name>MoneyPage</name>
    <message>
        <source> of {fund}</source>
        <translation> de {fund}</translation>
    </message>
    <message>
        <source> · {n} not as the balance plans them: book the plan</source>
        <translation> · {n} no como las prevé el cálculo: asiente el plan</translation>
    </message>
    <message>
        <source>&amp;Close a month…</source>
        <translation>Cerrar un &amp;mes…</translation>
    </message>
    <message>
        <source>Boo&amp;k the plan…</source>
        <translation>&amp;Asentar el plan…</translation>
    </message>
    <message>
        <source>Find a &amp;line</source>
        <translation>&amp;Buscar una partida</translation>
    </message>
    <message>
        <source>Find a line</source>
        <translation>Buscar una partida</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Partidas</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Dinero</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Meses</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>There is no open month with entries to close.</source>
        <translation>No hay ningún mes abierto con asientos que cerrar.</translation>
    </message>
    <message>
        <source>booked: {lines}</source>
        <translation>asentado: {lines}</translation>
    </message>
    <message>
        <source>case, support or place</source>
        <translation>caso, apoyo o lugar</translation>
    </message>
    <message>
        <source>every state</source>
        <translation>todos los estados</translation>
    </message>
</context>
<context>
    <name>MoneyPanel</name>
    <message>
        <source>Money by line and kind</source>
        <translation>El dinero por línea y tipo</translation>
    </message>
    <message>
        <source>Together {money}: {kinds}</source>
        <translation>En total {money}: {kinds}</translation>
    </message>
    <message>
        <source>held back</source>
        <translation>reservado</translation>
    </message>
    <message>
        <source>{fund}: show the cases</source>
        <translation>{fund}: mostrar los casos</translation>
    </message>
    <message>
        <source>{reserve} held back</source>
        <translation>{reserve} reservados</translation>
    </message>
    <message>
        <source>{used} of {limit}</source>
        <translation>{used} de {limit}</translation>
    </message>
</context>
<context>
    <name>MoneyRows</name>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>Comprometido</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vence</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Fund</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Left, {currency}</source>
        <translation>Queda, {currency}</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>cancelled too late: the money lapsed</source>
        <translation>anulado demasiado tarde: el dinero se perdió</translation>
    </message>
    <message>
        <source>fixed cost</source>
        <translation>coste fijo</translation>
    </message>
    <message>
        <source>no longer planned</source>
        <translation>ya no previsto</translation>
    </message>
    <message>
        <source>paid in part</source>
        <translation>pagado en parte</translation>
    </message>
    <message>
        <source>residents’ seats</source>
        <translation>plazas de residentes</translation>
    </message>
    <message>
        <source>{what}, part {n}</source>
        <translation>{what}, parte {n}</translation>
    </message>
</context>
<context>
    <name>MoneyStates</name>
    <message>
        <source>Balance first, then book</source>
        <translation>Primero equilibrar, después asentar</translation>
    </message>
    <message>
        <source>Go to &amp;Assessments</source>
        <translation>Ir a la&amp;s evaluaciones</translation>
    </message>
    <message>
        <source>Go to Balanc&amp;e</source>
        <translation>&amp;Ir al equilibrio</translation>
    </message>
    <message>
        <source>No money to account for yet</source>
        <translation>Todavía no hay dinero que seguir</translation>
    </message>
    <message>
        <source>Once the caseload is balanced, its plan is booked here line by line. Then you commit, take in deliveries and invoices, and pay.</source>
        <translation>Una vez equilibrada la cartera, su plan se asienta aquí partida por partida. Después usted compromete, recibe entregas y facturas, y paga.</translation>
    </message>
    <message>
        <source>The ledger follows what a balance awards. It needs a programme and people first.</source>
        <translation>El libro sigue lo que asigna un equilibrio. Antes hacen falta un programa y personas.</translation>
    </message>
</context>
<context>
    <name>MonthBars</name>
    <message>
        <source>no money is due</source>
        <translation>no vence dinero</translation>
    </message>
</context>
<context>
    <name>MonthsPanel</name>
    <message>
        <source>Money by month and kind</source>
        <translation>Dinero por mes y forma</translation>
    </message>
    <message>
        <source>Money of</source>
        <translation>Dinero de</translation>
    </message>
    <message>
        <source>When it is due. Click a month, or walk with the arrow keys, for its cases.</source>
        <translation>Cuándo vence. Haga clic en un mes, o recorra con las flechas, para ver sus casos.</translation>
    </message>
    <message>
        <source>all funds</source>
        <translation>todos los fondos</translation>
    </message>
    <message>
        <source>due in {month}</source>
        <translation>vence en {month}</translation>
    </message>
</context>
<context>
    <name>MoreTab</name>
    <message>
        <source>How much &amp;more to try</source>
        <translation>Cuánto &amp;más probar</translation>
    </message>
    <message>
        <source>How much more to try</source>
        <translation>Cuánto más probar</translation>
    </message>
    <message>
        <source>More money</source>
        <translation>Más dinero</translation>
    </message>
    <message>
        <source>More of what is scarce</source>
        <translation>Más de lo que escasea</translation>
    </message>
    <message>
        <source>The caseload is balanced again with so much more in each fund, unearmarked, and with one more of each place, seat and provider that is taken up. It takes some seconds for each; you can stop it and keep what it has found. Nothing changes.</source>
        <translation>La cartera se vuelve a equilibrar con esa cantidad más en cada línea, sin destino fijo, y con uno más de cada lugar, plaza y proveedor agotado. Tarda unos segundos por cada uno; puede detenerlo y quedarse con lo encontrado. No cambia nada.</translation>
    </message>
    <message>
        <source>Where wou&amp;ld it help?</source>
        <translation>¿Dónde &amp;ayudaría?</translation>
    </message>
    <message>
        <source>Wri&amp;te the page…</source>
        <translation>Escribir &amp;la página…</translation>
    </message>
    <message>
        <source>changed since: ask again</source>
        <translation>cambiado desde entonces: vuelva a preguntar</translation>
    </message>
</context>
<context>
    <name>NamedPanel</name>
    <message>
        <source>Left short, and worth knowing</source>
        <translation>Qué falta y qué conviene saber</translation>
    </message>
    <message>
        <source>Left short, and worth knowing ({n})</source>
        <translation>Qué falta y qué conviene saber ({n})</translation>
    </message>
    <message>
        <source>What the result must name</source>
        <translation>Lo que el resultado debe nombrar</translation>
    </message>
    <message>
        <source>{what} ({n})</source>
        <translation>{what} ({n})</translation>
    </message>
    <message>
        <source>{what}: show the cases</source>
        <translation>{what}: mostrar los casos</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Entered by &amp;you for</source>
        <translation>Anotado por &amp;usted para</translation>
    </message>
    <message>
        <source>Entered by you for</source>
        <translation>Anotado por usted para</translation>
    </message>
    <message>
        <source>Reintegration
Planner</source>
        <translation>Planificador de
reintegración</translation>
    </message>
    <message>
        <source>What you enter stands under this code, with your own beside it.</source>
        <translation>Lo que usted anota lleva este código, con el suyo al lado.</translation>
    </message>
    <message>
        <source>office</source>
        <translation>oficina</translation>
    </message>
</context>
<context>
    <name>NeedQuestion</name>
    <message>
        <source>{need}: how serious is it?</source>
        <translation>{need}: ¿qué gravedad tiene?</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
</context>
<context>
    <name>NeedRows</name>
    <message>
        <source>ask</source>
        <translation>preguntar</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>{need}: nobody asked yet</source>
        <translation>{need}: nadie ha preguntado todavía</translation>
    </message>
    <message>
        <source>{need}: not met</source>
        <translation>{need}: sin cubrir</translation>
    </message>
    <message>
        <source>{need}: seriousness {n} of 4</source>
        <translation>{need}: gravedad {n} de 4</translation>
    </message>
    <message>
        <source>{need}: {met} met</source>
        <translation>{need}: cubierto {met}</translation>
    </message>
    <message>
        <source>Ask about: {need}</source>
        <translation>Preguntar por: {need}</translation>
    </message>
</context>
<context>
    <name>NeedsForm</name>
    <message>
        <source>0 is no need, 4 the most serious. What nobody asked stays unknown.</source>
        <translation>0 es ninguna necesidad, 4 la más grave. Lo que nadie preguntó queda como desconocido.</translation>
    </message>
    <message>
        <source>several members</source>
        <translation>varios miembros</translation>
    </message>
    <message>
        <source>the household</source>
        <translation>el hogar</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>{need}: whose</source>
        <translation>{need}: de quién</translation>
    </message>
</context>
<context>
    <name>NewCaseloadDialog</name>
    <message>
        <source>&amp;Encrypt it</source>
        <translation>Ci&amp;frarla</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Make it</source>
        <translation>&amp;Crearla</translation>
    </message>
    <message>
        <source>&amp;Who you are</source>
        <translation>&amp;Quién es usted</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose where the file goes.</source>
        <translation>Elija adónde va el archivo.</translation>
    </message>
    <message>
        <source>Encrypt this caseload</source>
        <translation>Cifrar esta cartera</translation>
    </message>
    <message>
        <source>Making the keys…</source>
        <translation>Creando las claves…</translation>
    </message>
    <message>
        <source>New caseload</source>
        <translation>Nueva cartera</translation>
    </message>
    <message>
        <source>The file is encrypted from its first byte. It opens with your passphrase, and with a recovery key that is shown next.</source>
        <translation>El archivo está cifrado desde su primer byte. Se abre con su frase secreta y con una clave de recuperación que se muestra a continuación.</translation>
    </message>
    <message>
        <source>your code, such as C01: it stands beside what you do</source>
        <translation>su código, p. ej. C01: acompaña lo que usted hace</translation>
    </message>
    <message>
        <source>{file} was made by a planner that did not encrypt. Give it a passphrase: it is written anew under it, and the old file is overwritten.</source>
        <translation>{file} se hizo con un planificador que no cifraba. Dele una frase secreta: se escribe de nuevo con ella y el archivo antiguo se sobrescribe.</translation>
    </message>
</context>
<context>
    <name>NewKeyQuestion</name>
    <message>
        <source>&amp;Make a new one</source>
        <translation>&amp;Crear una nueva</translation>
    </message>
    <message>
        <source>A new recovery key?</source>
        <translation>¿Una clave de recuperación nueva?</translation>
    </message>
    <message>
        <source>The sheet in the envelope opens nothing from then on. Print the new key and destroy the old sheet.</source>
        <translation>La hoja del sobre ya no abre nada desde entonces. Imprima la clave nueva y destruya la hoja antigua.</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>&amp;Passphrase</source>
        <translation>Frase &amp;secreta</translation>
    </message>
    <message>
        <source>Easy to guess so far. Add words.</source>
        <translation>Por ahora fácil de adivinar. Añada palabras.</translation>
    </message>
    <message>
        <source>Fair. One more word makes it strong.</source>
        <translation>Aceptable. Una palabra más la hace fuerte.</translation>
    </message>
    <message>
        <source>Four or five words of your own that nobody would guess from you.</source>
        <translation>Cuatro o cinco palabras suyas que nadie adivinaría de usted.</translation>
    </message>
    <message>
        <source>Show what is &amp;typed</source>
        <translation>&amp;Mostrar lo que se escribe</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Fuerte.</translation>
    </message>
    <message>
        <source>The &amp;same again</source>
        <translation>&amp;La misma otra vez</translation>
    </message>
    <message>
        <source>The second is not the same.</source>
        <translation>La segunda no es igual.</translation>
    </message>
    <message>
        <source>The two are not the same. Type them again.</source>
        <translation>Las dos no son iguales. Escríbalas de nuevo.</translation>
    </message>
    <message>
        <source>Type a passphrase.</source>
        <translation>Escriba una frase secreta.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Dismiss</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>OpenCaseload</name>
    <message>
        <source>Something else is still being done. Wait for it, or stop it first.</source>
        <translation>Todavía hay otra cosa en curso. Espere a que acabe o deténgala primero.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Detenido. No se cambió nada.</translation>
    </message>
</context>
<context>
    <name>OpenDialog</name>
    <message>
        <source>&amp;Open it</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Frase secreta</translation>
    </message>
    <message>
        <source>&amp;Put it in place</source>
        <translation>&amp;Ponerla en su lugar</translation>
    </message>
    <message>
        <source>&amp;Recovery key</source>
        <translation>&amp;Clave de recuperación</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Only &amp;look at it, change nothing</source>
        <translation>&amp;Solo mirar, sin cambiar nada</translation>
    </message>
    <message>
        <source>Open {file}</source>
        <translation>Abrir {file}</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase secreta</translation>
    </message>
    <message>
        <source>Put a copy in place</source>
        <translation>Poner una copia en su lugar</translation>
    </message>
    <message>
        <source>That copy is damaged, too. Here is the one before it.</source>
        <translation>Esa copia también está dañada. Esta es la anterior.</translation>
    </message>
    <message>
        <source>Trying the key…</source>
        <translation>Probando la clave…</translation>
    </message>
    <message>
        <source>Type the key of {file} as it is printed; dashes do not matter.</source>
        <translation>Escriba la clave de {file} como está impresa; los guiones no importan.</translation>
    </message>
    <message>
        <source>Type the passphrase.</source>
        <translation>Escriba la frase secreta.</translation>
    </message>
    <message>
        <source>Type the recovery key.</source>
        <translation>Escriba la clave de recuperación.</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>Usar la frase secreta</translation>
    </message>
    <message>
        <source>Use the recovery &amp;key</source>
        <translation>&amp;Usar la clave de recuperación</translation>
    </message>
    <message>
        <source>Use the recovery key</source>
        <translation>Usar la clave de recuperación</translation>
    </message>
    <message>
        <source>{file} is damaged, and there is no copy beside it that opens. Look for one on another disk or a USB stick.</source>
        <translation>{file} está dañado y a su lado no hay ninguna copia que se abra. Busque una en otro disco o en una memoria USB.</translation>
    </message>
    <message>
        <source>{file} is damaged. Its newest copy is of {when}. Put it in place? The damaged file is kept beside it, and nothing later than the copy is in it.</source>
        <translation>{file} está dañado. Su copia más reciente es de {when}. ¿Ponerla en su lugar? El archivo dañado se conserva al lado, y nada posterior a la copia está en ella.</translation>
    </message>
</context>
<context>
    <name>OwnPassphraseQuestion</name>
    <message>
        <source>&amp;Change it</source>
        <translation>&amp;Cambiarla</translation>
    </message>
    <message>
        <source>New &amp;passphrase</source>
        <translation>&amp;Nueva frase secreta</translation>
    </message>
    <message>
        <source>That is not the passphrase you have now. Check capitals and spaces.</source>
        <translation>Esa no es su frase secreta actual. Compruebe las mayúsculas y los espacios.</translation>
    </message>
    <message>
        <source>The one you have &amp;now</source>
        <translation>La &amp;que tiene ahora</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Su frase secreta</translation>
    </message>
    <message>
        <source>Your passphrase is changed.</source>
        <translation>Su frase secreta está cambiada.</translation>
    </message>
</context>
<context>
    <name>OwnWords</name>
    <message>
        <source>In their words</source>
        <translation>En sus palabras</translation>
    </message>
    <message>
        <source>Nothing is written down yet: ask what they want.</source>
        <translation>Aún no hay nada anotado: pregunte qué quiere.</translation>
    </message>
    <message>
        <source>They refuse: {kinds}</source>
        <translation>Rechaza: {kinds}</translation>
    </message>
    <message>
        <source>They wish for: {kinds}</source>
        <translation>Desea: {kinds}</translation>
    </message>
    <message>
        <source>Write down what they say…</source>
        <translation>Anotar lo que dice…</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
</context>
<context>
    <name>PageLanguage</name>
    <message>
        <source>Language of the page</source>
        <translation>Idioma de la página</translation>
    </message>
</context>
<context>
    <name>PairRows</name>
    <message>
        <source>Age</source>
        <translation>Edad</translation>
    </message>
    <message>
        <source>Assessed on</source>
        <translation>Evaluado el</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Nacimiento</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Expediente</translation>
    </message>
    <message>
        <source>Counsellor</source>
        <translation>Consejero</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Hogar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Place of return</source>
        <translation>Lugar de retorno</translation>
    </message>
    <message>
        <source>Returned from</source>
        <translation>Retornó de</translation>
    </message>
    <message>
        <source>Returned on</source>
        <translation>Retornó el</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexo</translation>
    </message>
    <message>
        <source>State of the plan</source>
        <translation>Estado del plan</translation>
    </message>
    <message>
        <source>alone</source>
        <translation>solo</translation>
    </message>
    <message>
        <source>different people</source>
        <translation>personas diferentes</translation>
    </message>
    <message>
        <source>one person; {number} is not planned</source>
        <translation>una persona; {number} no se planifica</translation>
    </message>
    <message>
        <source>to judge</source>
        <translation>por juzgar</translation>
    </message>
</context>
<context>
    <name>PairsTab</name>
    <message>
        <source>How you know (optional)</source>
        <translation>Cómo lo sabe (opcional)</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Expediente</translation>
    </message>
    <message>
        <source>Different people</source>
        <translation>Personas diferentes</translation>
    </message>
    <message>
        <source>Judge it again</source>
        <translation>Juzgar de nuevo</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>Juzgado</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>No two cases look like one person.</source>
        <translation>Ningún expediente se parece a otro.</translation>
    </message>
    <message>
        <source>Nothing is merged: both cases stay as they are. Of one person, only the case you choose is planned.</source>
        <translation>No se fusiona nada: ambos expedientes quedan como están. De una misma persona solo se planifica el expediente elegido.</translation>
    </message>
    <message>
        <source>One person: plan {number}</source>
        <translation>Una persona: planificar {number}</translation>
    </message>
    <message>
        <source>Possibly one person</source>
        <translation>Quizá una sola persona</translation>
    </message>
    <message>
        <source>and</source>
        <translation>y</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Written: {file}, every cell and finding, without the large file's own looks</source>
        <translation>Escrito: {file}, todas las celdas y observaciones, sin el formato del archivo grande</translation>
    </message>
    <message>
        <source>Preparing the preview</source>
        <translation>Preparando la vista previa</translation>
    </message>
    <message>
        <source>Writing the plans</source>
        <translation>Escribiendo los planes</translation>
    </message>
    <message>
        <source>Writing the workbook</source>
        <translation>Escribiendo el libro</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Escrito: {file}</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Escribiendo el informe</translation>
    </message>
    <message>
        <source>Reading what was decided</source>
        <translation>Leyendo lo decidido</translation>
    </message>
</context>
<context>
    <name>PapersKept</name>
    <message>
        <source>&amp;Leave out what could harm them if it were found</source>
        <translation>&amp;Omitir lo que podría perjudicarles si se encontrara</translation>
    </message>
    <message>
        <source>Health, safety, distress, their own words and the codes of donors stay out of the copy the person takes along. The counsellor's copy has them.</source>
        <translation>La salud, la seguridad, el malestar, sus propias palabras y los códigos de los donantes no figuran en la copia que la persona se lleva. La del consejero los tiene.</translation>
    </message>
    <message>
        <source>Lock every file with a &amp;password</source>
        <translation>&amp;Bloquear cada archivo con una contraseña</translation>
    </message>
    <message>
        <source>Nobody can find a lost password again. Tell it on another way than the files go.</source>
        <translation>Nadie puede recuperar una contraseña perdida. Comuníquela por una vía distinta de la de los archivos.</translation>
    </message>
    <message>
        <source>Passwo&amp;rd</source>
        <translation>&amp;Contraseña</translation>
    </message>
    <message>
        <source>The &amp;same again</source>
        <translation>La misma de &amp;nuevo</translation>
    </message>
    <message>
        <source>Tag the &amp;office workbook with HXL</source>
        <translation>E&amp;tiquetar el libro de la oficina con HXL</translation>
    </message>
</context>
<context>
    <name>PartsField</name>
    <message>
        <source>Add a line</source>
        <translation>Añadir una línea</translation>
    </message>
    <message>
        <source>Remove this line</source>
        <translation>Quitar esta línea</translation>
    </message>
</context>
<context>
    <name>PlaceSaid</name>
    <message>
        <source>What the place says</source>
        <translation>Lo que dice el lugar</translation>
    </message>
    <message>
        <source>Record what is s&amp;aid…</source>
        <translation>&amp;Anotar lo que se dice…</translation>
    </message>
    <message>
        <source>and {n} more before</source>
        <translation>y {n} más antes</translation>
    </message>
    <message>
        <source>Nothing was recorded yet. Ask residents and returnees apart.</source>
        <translation>Todavía no consta nada. Pregunte por separado a residentes y retornados.</translation>
    </message>
    <message>
        <source>Tension over time; dashed: as in the programme</source>
        <translation>La tensión en el tiempo; a trazos: la del programa</translation>
    </message>
    <message>
        <source>Last said: tension {now}. The programme says {planned}, and its rules follow that: change it on the page Programme.</source>
        <translation>Lo último: tensión {now}. El programa dice {planned} y sus reglas lo siguen: cámbielo en la página Programa.</translation>
    </message>
</context>
<context>
    <name>PlacesPage</name>
    <message>
        <source>changed since: balance again</source>
        <translation>cambiado desde entonces: vuelva a equilibrar</translation>
    </message>
    <message>
        <source>All places</source>
        <translation>Todos los lugares</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Comunidad</translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation>Copiar como imagen</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>Copiar como tabla</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Esperados</translation>
    </message>
    <message>
        <source>Go to the p&amp;rogramme</source>
        <translation>Ir al p&amp;rograma</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Dinero</translation>
    </message>
    <message>
        <source>No places yet</source>
        <translation>Aún no hay lugares</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Places of return and community projects come with the programme.</source>
        <translation>Los lugares de retorno y los proyectos comunitarios vienen con el programa.</translation>
    </message>
    <message>
        <source>Residents</source>
        <translation>Residentes</translation>
    </message>
    <message>
        <source>Residents’ seats</source>
        <translation>Plazas de residentes</translation>
    </message>
    <message>
        <source>Returnees</source>
        <translation>Retornados</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Guardar la imagen…</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Plazas</translation>
    </message>
    <message>
        <source>Seats taken</source>
        <translation>Plazas ocupadas</translation>
    </message>
    <message>
        <source>Show {cases}</source>
        <translation>Ver: {cases}</translation>
    </message>
    <message>
        <source>Tension</source>
        <translation>Tensión</translation>
    </message>
    <message>
        <source>Upper bar: returnees known of those expected. Lower bar: seats of returnees and of residents in projects that open. Triangles: tension, 0 to 3.</source>
        <translation>Barra superior: retornados conocidos de los esperados. Barra inferior: plazas de retornados y de residentes en proyectos que abren. Triángulos: tensión, de 0 a 3.</translation>
    </message>
    <message>
        <source>Where people return to</source>
        <translation>Adónde vuelven las personas</translation>
    </message>
    <message>
        <source>no money planned</source>
        <translation>sin dinero previsto</translation>
    </message>
    <message>
        <source>no project opens</source>
        <translation>no abre ningún proyecto</translation>
    </message>
    <message>
        <source>places: {places} · {cases} · projects that open: {opened} of {all}</source>
        <translation>lugares: {places} · {cases} · proyectos que abren: {opened} de {all}</translation>
    </message>
    <message>
        <source>seats in {project}</source>
        <translation>plazas en {project}</translation>
    </message>
    <message>
        <source>tension {n} of 3</source>
        <translation>tensión {n} de 3</translation>
    </message>
    <message>
        <source>{known} known, {expected} expected</source>
        <translation>{known} conocidos, {expected} esperados</translation>
    </message>
    <message>
        <source>{place}: {residents} residents, {money} planned, {community} community</source>
        <translation>{place}: {residents} residentes, {money} previstos, {community} comunidad</translation>
    </message>
    <message>
        <source>{seats} of {most} seats, {residents} for residents</source>
        <translation>{seats} de {most} plazas, {residents} para residentes</translation>
    </message>
    <message>
        <source>{share} for the community</source>
        <translation>{share} para la comunidad</translation>
    </message>
    <message>
        <source>Choose a place to see its projects, its cases and what is said there.</source>
        <translation>Elija un lugar para ver sus proyectos, sus casos y lo que se dice allí.</translation>
    </message>
    <message>
        <source>do-no-harm checks due: {n}</source>
        <translation>comprobaciones de no hacer daño pendientes: {n}</translation>
    </message>
    <message>
        <source>plans to amend: {project} was stopped</source>
        <translation>planes que modificar: {project} está detenido</translation>
    </message>
</context>
<context>
    <name>PlanPreview</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>Pages of the plan</source>
        <translation>Páginas del plan</translation>
    </message>
    <message>
        <source>Preview: {number}</source>
        <translation>Vista previa: {number}</translation>
    </message>
    <message>
        <source>pages: {n}</source>
        <translation>páginas: {n}</translation>
    </message>
</context>
<context>
    <name>PlanSteps</name>
    <message>
        <source>This case is {counsellor}’s. Why do you take this step for them?</source>
        <translation>Este caso es de {counsellor}. ¿Por qué da usted este paso en su lugar?</translation>
    </message>
    <message>
        <source> · no balance takes it away</source>
        <translation> · ningún cálculo lo quita</translation>
    </message>
    <message>
        <source>A draft follows every balance. Once offered, it stays as it was told.</source>
        <translation>Un borrador sigue cada cálculo. Una vez propuesto, queda tal como se dijo.</translation>
    </message>
    <message>
        <source>A signature stays. To change the plan later, amend it.</source>
        <translation>Una firma se mantiene. Para cambiar el plan después, modifíquelo.</translation>
    </message>
    <message>
        <source>Amend it…</source>
        <translation>Modificarlo…</translation>
    </message>
    <message>
        <source>Amend the plan</source>
        <translation>Modificar el plan</translation>
    </message>
    <message>
        <source>Back to the draft</source>
        <translation>Volver al borrador</translation>
    </message>
    <message>
        <source>Close it…</source>
        <translation>Cerrarlo…</translation>
    </message>
    <message>
        <source>Close the plan</source>
        <translation>Cerrar el plan</translation>
    </message>
    <message>
        <source>It is signed</source>
        <translation>Está firmado</translation>
    </message>
    <message>
        <source>Not agreed after all</source>
        <translation>Al final no está acordado</translation>
    </message>
    <message>
        <source>Offer it</source>
        <translation>Proponerlo</translation>
    </message>
    <message>
        <source>They agree</source>
        <translation>La persona acepta</translation>
    </message>
    <message>
        <source>What has changed? The person is told, and signs anew.</source>
        <translation>¿Qué ha cambiado? Se informa a la persona, que firma de nuevo.</translation>
    </message>
    <message>
        <source>Where this plan stands</source>
        <translation>En qué punto está este plan</translation>
    </message>
    <message>
        <source>Why is it closed? The case stays open: close it on the page Follow-up.</source>
        <translation>¿Por qué se cierra? El caso sigue abierto: ciérrelo en la página Seguimiento.</translation>
    </message>
    <message>
        <source>Reopen the case…</source>
        <translation>Reabrir el caso…</translation>
    </message>
    <message>
        <source>Why is it taken up again? A plan that was signed is amended and signed anew.</source>
        <translation>¿Por qué se retoma? Un plan que estaba firmado se modifica y se firma de nuevo.</translation>
    </message>
    <message>
        <source>Reopen the case</source>
        <translation>Reabrir el caso</translation>
    </message>
    <message>
        <source>{state} on {day}, version {version}</source>
        <translation>{state} el {day}, versión {version}</translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message>
        <source>alone</source>
        <translation>en solitario</translation>
    </message>
    <message>
        <source>changed: {what}</source>
        <translation>cambiado: {what}</translation>
    </message>
    <message>
        <source>delivered by {provider}</source>
        <translation>lo entrega {provider}</translation>
    </message>
    <message>
        <source>for: {who}</source>
        <translation>para: {who}</translation>
    </message>
    <message>
        <source>household of {n} (others aged {ages})</source>
        <translation>hogar de {n} (los demás: {ages} años)</translation>
    </message>
    <message>
        <source>in {n} parts: {each}</source>
        <translation>en {n} partes: {each}</translation>
    </message>
    <message>
        <source>new: {what}</source>
        <translation>nuevo: {what}</translation>
    </message>
    <message>
        <source>no longer: {what}</source>
        <translation>ya no: {what}</translation>
    </message>
    <message>
        <source>returned {day}</source>
        <translation>retornó el {day}</translation>
    </message>
    <message>
        <source>{returned} from {country}</source>
        <translation>{returned} desde {country}</translation>
    </message>
</context>
<context>
    <name>PlansPage</name>
    <message>
        <source>Balance a&amp;gain</source>
        <translation>Volver &amp;a equilibrar</translation>
    </message>
    <message>
        <source>Balance n&amp;ow</source>
        <translation>Equi&amp;librar ahora</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Casos</translation>
    </message>
    <message>
        <source>E&amp;xport this…</source>
        <translation>E&amp;xportar este…</translation>
    </message>
    <message>
        <source>Each person gets a plan of their own once people are imported and the caseload is balanced. Here you go through it with them.</source>
        <translation>Cada persona recibe su propio plan una vez importadas las personas y equilibrada la cartera. Aquí lo repasa con ella.</translation>
    </message>
    <message>
        <source>Export a&amp;ll…</source>
        <translation>Exportar &amp;todos…</translation>
    </message>
    <message>
        <source>Fi&amp;nd a case</source>
        <translation>&amp;Buscar un caso</translation>
    </message>
    <message>
        <source>Find a case</source>
        <translation>Buscar un caso</translation>
    </message>
    <message>
        <source>Go to &amp;Assessments</source>
        <translation>&amp;Ir a las evaluaciones</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Cubierto</translation>
    </message>
    <message>
        <source>No plans yet</source>
        <translation>Todavía no hay planes</translation>
    </message>
    <message>
        <source>On: what this costs others, and other people's cases, are hidden.</source>
        <translation>Activado: se oculta lo que esto cuesta a los demás y los casos de otras personas.</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Planes</translation>
    </message>
    <message>
        <source>Previe&amp;w</source>
        <translation>&amp;Vista previa</translation>
    </message>
    <message>
        <source>Share&amp;d screen</source>
        <translation>Pantalla co&amp;mpartida</translation>
    </message>
    <message>
        <source>Show all cases again</source>
        <translation>Mostrar de nuevo todos los casos</translation>
    </message>
    <message>
        <source>Something was changed or decided since the last balance: balance again first, then preview and export.</source>
        <translation>Algo se cambió o decidió desde el último cálculo: primero vuelva a equilibrar; después, vista previa y exportación.</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>borrador</translation>
    </message>
    <message>
        <source>no cash: at risk</source>
        <translation>sin efectivo: riesgo</translation>
    </message>
    <message>
        <source>number or place</source>
        <translation>número o lugar</translation>
    </message>
    <message>
        <source>{title} ({n})  ✕</source>
        <translation>{title} ({n})  ✕</translation>
    </message>
</context>
<context>
    <name>PolicyForm</name>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>&amp;Who comes first when money is short?</source>
        <translation>¿Quién va primero cuando &amp;falta dinero?</translation>
    </message>
    <message>
        <source>Balancing again takes an award away only where that lifts at least this part of the person's burden more. 0: awards move freely.</source>
        <translation>Un nuevo cálculo solo quita un apoyo donde eso alivia al menos esta parte más de la carga de la persona. 0: los apoyos se mueven libremente.</translation>
    </message>
    <message>
        <source>Groups and priorities…</source>
        <translation>Grupos y prioridades…</translation>
    </message>
    <message>
        <source>How long may it take? Seconds</source>
        <translation>¿Cuánto puede tardar? Segundos</translation>
    </message>
    <message>
        <source>How much does each kind of need count?</source>
        <translation>¿Cuánto cuenta cada clase de necesidad?</translation>
    </message>
    <message>
        <source>RULES OF THE YEAR</source>
        <translation>REGLAS DEL AÑO</translation>
    </message>
    <message>
        <source>What matters this year</source>
        <translation>Lo que importa este año</translation>
    </message>
    <message>
        <source>What must changing a plan be worth?</source>
        <translation>¿Cuánto debe valer cambiar un plan?</translation>
    </message>
    <message>
        <source>What must changing a plan be worth? Per cent of the person's burden</source>
        <translation>¿Cuánto debe valer cambiar un plan? Por ciento de la carga de la persona</translation>
    </message>
    <message>
        <source>What would another answer cost?</source>
        <translation>¿Cuánto costaría otra respuesta?</translation>
    </message>
    <message>
        <source>balanced</source>
        <translation>equilibrado</translation>
    </message>
    <message>
        <source>most need
met</source>
        <translation>más necesidad
cubierta</translation>
    </message>
    <message>
        <source>worst-off
first</source>
        <translation>primero quienes
están peor</translation>
    </message>
    <message>
        <source>How long may it ta&amp;ke?</source>
        <translation>¿Cuánto puede &amp;tardar?</translation>
    </message>
</context>
<context>
    <name>PriorityEntry</name>
    <message>
        <source> times</source>
        <translation> veces</translation>
    </message>
    <message>
        <source>How often such a case counts</source>
        <translation>Cuántas veces cuenta un caso así</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Whose burden counts more</source>
        <translation>La carga de quién cuenta más</translation>
    </message>
</context>
<context>
    <name>ProgrammePage</name>
    <message>
        <source> · 1 {base} = {units} {quote}</source>
        <translation> · 1 {base} = {units} {quote}</translation>
    </message>
    <message>
        <source>&amp;Load a workbook…</source>
        <translation>Cargar un &amp;libro…</translation>
    </message>
    <message>
        <source>&amp;Load again…</source>
        <translation>Vo&amp;lver a cargar…</translation>
    </message>
    <message>
        <source>Add a &amp;donor’s programme…</source>
        <translation>&amp;Añadir el programa de un donante…</translation>
    </message>
    <message>
        <source>Added. What the office must still do stands in the findings.</source>
        <translation>Añadido. Lo que la oficina todavía debe hacer está en las observaciones.</translation>
    </message>
    <message>
        <source>Begin with a &amp;donor’s programme…</source>
        <translation>Comenzar con el programa &amp;de un donante…</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catálogo</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>Funds</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>Load your programme</source>
        <translation>Cargue su programa</translation>
    </message>
    <message>
        <source>No caseload is open</source>
        <translation>Ninguna cartera abierta</translation>
    </message>
    <message>
        <source>One workbook holds it all: donor lines and their rules, the catalogue of support, places and community projects. Write a template to fill in, with the rules of a donor’s programme already in it if you like, or load the one you have.</source>
        <translation>Un solo libro lo contiene todo: las líneas de los donantes y sus reglas, el catálogo de apoyos, los lugares y los proyectos comunitarios. Escriba una plantilla para rellenar, si quiere con las reglas del programa de un donante ya incluidas, o cargue el libro que tiene.</translation>
    </message>
    <message>
        <source>Open one, or the sample, from the File menu. The programme is part of it.</source>
        <translation>Abra una, o el ejemplo, en el menú Archivo. El programa forma parte de ella.</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Proyectos</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Proveedores</translation>
    </message>
    <message>
        <source>Rates</source>
        <translation>Tipos de cambio</translation>
    </message>
    <message>
        <source>Rules ({n})</source>
        <translation>Reglas ({n})</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué cambió</translation>
    </message>
    <message>
        <source>When it was loaded again</source>
        <translation>Al volver a cargarlo</translation>
    </message>
    <message>
        <source>Write a &amp;template…</source>
        <translation>Escri&amp;bir una plantilla…</translation>
    </message>
    <message>
        <source>programme.xlsx</source>
        <translation>programa.xlsx</translation>
    </message>
    <message>
        <source>{file} was not loaded: see the findings</source>
        <translation>{file} no se cargó: vea las observaciones</translation>
    </message>
    <message>
        <source>{office}, {year} · balanced as of {day}{rate}</source>
        <translation>{office}, {year} · equilibrado al {day}{rate}</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Necesidades</translation>
    </message>
    <message>
        <source>Vulnerabilities</source>
        <translation>Vulnerabilidades</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>ProgrammeRows</name>
    <message>
        <source>A seat</source>
        <translation>Una plaza</translation>
    </message>
    <message>
        <source>Ages</source>
        <translation>Edades</translation>
    </message>
    <message>
        <source>At hand</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Presupuesto</translation>
    </message>
    <message>
        <source>Carried over to</source>
        <translation>Se traslada hasta</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Controles</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Codes it needs</source>
        <translation>Códigos que necesita</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Fijo</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Para quién</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Reservado</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Meets</source>
        <translation>Cubre</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>On exports</source>
        <translation>En lo exportado</translation>
    </message>
    <message>
        <source>Paid until</source>
        <translation>Pagado hasta</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Residents</source>
        <translation>Residentes</translation>
    </message>
    <message>
        <source>Returnees expected</source>
        <translation>Retornos previstos</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Tension (0–3)</source>
        <translation>Tensión (0–3)</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>as announced</source>
        <translation>según lo anunciado</translation>
    </message>
    <message>
        <source>by its amount</source>
        <translation>según su importe</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hechos</translation>
    </message>
    <message>
        <source>first</source>
        <translation>primera</translation>
    </message>
    <message>
        <source>free</source>
        <translation>libre</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>faltan</translation>
    </message>
    <message>
        <source>promised to persons</source>
        <translation>prometido a personas</translation>
    </message>
    <message>
        <source>shared pool</source>
        <translation>fondo común</translation>
    </message>
    <message>
        <source>{each} each</source>
        <translation>{each} cada uno</translation>
    </message>
    <message>
        <source>{fixed} + {each} each</source>
        <translation>{fixed} + {each} cada uno</translation>
    </message>
    <message>
        <source>Seats, least</source>
        <translation>Plazas, mínimo</translation>
    </message>
    <message>
        <source>most</source>
        <translation>máximo</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Dimensión</translation>
    </message>
</context>
<context>
    <name>ProgrammeStanding</name>
    <message>
        <source>Go to Balance</source>
        <translation>Ir al equilibrio</translation>
    </message>
    <message>
        <source>See the findings</source>
        <translation>Ver las observaciones</translation>
    </message>
    <message>
        <source>The balance in force is of before this change: balance again.</source>
        <translation>El equilibrio vigente es de antes de este cambio: equilibre de nuevo.</translation>
    </message>
    <message>
        <source>The balance in force stands.</source>
        <translation>El equilibrio vigente sigue en pie.</translation>
    </message>
    <message>
        <source>The checks find nothing wrong with the programme.</source>
        <translation>Las comprobaciones no encuentran nada mal en el programa.</translation>
    </message>
    <message>
        <source>The checks: {findings}, {stops} of them stop it, {check} to look at.</source>
        <translation>Comprobaciones: {findings}, de ellas {stops} lo detienen y {check} por mirar.</translation>
    </message>
</context>
<context>
    <name>ProgrammeTyping</name>
    <message>
        <source>Double-click a cell, or press F2, to type over it: names, amounts, dates, prices, seats. It is stored at once, and Undo takes it back. All else of an entry is behind Change.</source>
        <translation>Haga doble clic en una celda, o pulse F2, para escribir encima: nombres, importes, fechas, precios, plazas. Se guarda al momento, y Deshacer lo retira. Todo lo demás de una entrada está en Cambiar.</translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>Progress</source>
        <translation>Avance</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
</context>
<context>
    <name>ProjectCards</name>
    <message>
        <source>, as planned {now}</source>
        <translation>, según lo previsto {now}</translation>
    </message>
    <message>
        <source>Opens with {least} to {most} returnees beside {residents} residents. Residents’ share of seats: {high} at first, {low} when full</source>
        <translation>Abre con {least} a {most} retornados junto a {residents} residentes. Parte de los residentes en las plazas: {high} al principio, {low} cuando está lleno</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Proyectos</translation>
    </message>
    <message>
        <source>There is no project here.</source>
        <translation>No hay ningún proyecto aquí.</translation>
    </message>
    <message>
        <source>To open it: {cost}, then {seat} a seat</source>
        <translation>Para abrirlo: {cost}, luego {seat} por plaza</translation>
    </message>
    <message>
        <source>Who has a seat</source>
        <translation>Quién tiene plaza</translation>
    </message>
    <message>
        <source>cannot open yet</source>
        <translation>aún no puede abrir</translation>
    </message>
    <message>
        <source>do-no-harm not checked yet</source>
        <translation>«no hacer daño» aún sin comprobar</translation>
    </message>
    <message>
        <source>free</source>
        <translation>libre</translation>
    </message>
    <message>
        <source>not opened</source>
        <translation>no abre</translation>
    </message>
    <message>
        <source>opens</source>
        <translation>abre</translation>
    </message>
    <message>
        <source>residents not consulted yet</source>
        <translation>residentes aún sin consultar</translation>
    </message>
    <message>
        <source>residents’ seats</source>
        <translation>plazas de residentes</translation>
    </message>
    <message>
        <source>returnees’ seats taken</source>
        <translation>plazas ocupadas por retornados</translation>
    </message>
    <message>
        <source>{seats} of {most} returnees’ seats taken, {residents} for residents</source>
        <translation>{seats} de {most} plazas de retornados ocupadas, {residents} para residentes</translation>
    </message>
    <message>
        <source>✓ do-no-harm checked</source>
        <translation>✓ «no hacer daño» comprobado</translation>
    </message>
    <message>
        <source>✓ residents consulted</source>
        <translation>✓ residentes consultados</translation>
    </message>
    <message>
        <source>and {n} more: choose a place to see its own</source>
        <translation>y {n} más: elija un lugar para ver los suyos</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>{what}: {project}</source>
        <translation>{what}: {project}</translation>
    </message>
    <message>
        <source>Plans to amend ({n})</source>
        <translation>Planes que modificar ({n})</translation>
    </message>
    <message>
        <source>Record what is said…</source>
        <translation>Anotar lo que se dice…</translation>
    </message>
    <message>
        <source>Stop it…</source>
        <translation>Detenerlo…</translation>
    </message>
    <message>
        <source>Take it up again</source>
        <translation>Reanudarlo</translation>
    </message>
</context>
<context>
    <name>ProjectsPanel</name>
    <message>
        <source>Community projects</source>
        <translation>Proyectos comunitarios</translation>
    </message>
    <message>
        <source>not opened</source>
        <translation>no abierto</translation>
    </message>
    <message>
        <source>residents</source>
        <translation>residentes</translation>
    </message>
    <message>
        <source>returnees</source>
        <translation>personas retornadas</translation>
    </message>
    <message>
        <source>{project}: show the cases</source>
        <translation>{project}: mostrar los casos</translation>
    </message>
    <message>
        <source>{returnees} + {residents} of {all} seats</source>
        <translation>{returnees} + {residents} de {all} plazas</translation>
    </message>
    <message>
        <source>and {n} more, on the page Places</source>
        <translation>y {n} más, en la página Lugares</translation>
    </message>
</context>
<context>
    <name>ProposalsPanel</name>
    <message>
        <source>Estimates that do not fit</source>
        <translation>Estimaciones que no encajan</translation>
    </message>
    <message>
        <source>For you to take or leave: nothing changes by itself. What taking each would do to the present balance is worked out in the background; you can stop it.</source>
        <translation>Para que las tome o las deje: nada cambia por sí solo. Lo que cada una haría en el equilibrio actual se calcula en segundo plano; puede detenerlo.</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Tomarla</translation>
    </message>
    <message>
        <source>Take it…</source>
        <translation>Tomarla…</translation>
    </message>
    <message>
        <source>What would each &amp;change?</source>
        <translation>¿Qué ca&amp;mbiaría cada una?</translation>
    </message>
    <message>
        <source>Why does this fit better?</source>
        <translation>¿Por qué encaja mejor?</translation>
    </message>
</context>
<context>
    <name>ProviderRows</name>
    <message>
        <source>A month</source>
        <translation>Al mes</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Preguntado</translation>
    </message>
    <message>
        <source>Delivers</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>Female staff</source>
        <translation>Personal femenino</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>On the balance date</source>
        <translation>En la fecha del cálculo</translation>
    </message>
    <message>
        <source>One</source>
        <translation>Uno</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificado</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>as in the catalogue</source>
        <translation>como en el catálogo</translation>
    </message>
    <message>
        <source>buys</source>
        <translation>compra</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>en todas partes</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>vigente</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>nobody knows when</source>
        <translation>nadie sabe cuándo</translation>
    </message>
    <message>
        <source>of</source>
        <translation>de</translation>
    </message>
    <message>
        <source>the next</source>
        <translation>los siguientes</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>{day}, {months} ago</source>
        <translation>{day}, hace {months}</translation>
    </message>
    <message>
        <source>{each} each</source>
        <translation>{each} cada uno</translation>
    </message>
    <message>
        <source>{fixed} + {each} each</source>
        <translation>{fixed} + {each} cada uno</translation>
    </message>
    <message>
        <source>{where}; travel {amount}</source>
        <translation>{where}; viaje {amount}</translation>
    </message>
</context>
<context>
    <name>PurposeDialog</name>
    <message>
        <source>&amp;What for</source>
        <translation>&amp;Para qué</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose the &amp;folder…</source>
        <translation>&amp;Elegir la carpeta…</translation>
    </message>
    <message>
        <source>The audit trail keeps what the papers are for and who gets them. For anybody outside the office, the person must have consented to that.</source>
        <translation>El registro guarda para qué son los documentos y quién los recibe. Para cualquiera fuera de la oficina, la persona debe haberlo consentido.</translation>
    </message>
    <message>
        <source>Who &amp;gets them</source>
        <translation>&amp;Quién los recibe</translation>
    </message>
    <message>
        <source>the organisation, no private person</source>
        <translation>la organización, no una persona privada</translation>
    </message>
    <message>
        <source>The audit trail keeps what the page is for and who gets it.</source>
        <translation>El registro guarda para qué es la página y quién la recibe.</translation>
    </message>
    <message>
        <source>Choose the &amp;file…</source>
        <translation>Elegir el &amp;archivo…</translation>
    </message>
    <message>
        <source>Which l&amp;ine</source>
        <translation>Qué &amp;línea</translation>
    </message>
</context>
<context>
    <name>PutBackDialog</name>
    <message>
        <source>The copy takes the place of {file}. What stands there now is kept beside it, and nothing later than the copy is in it.</source>
        <translation>La copia ocupa el lugar de {file}. Lo que hay ahora se guarda al lado, y no contiene nada posterior a la copia.</translation>
    </message>
    <message>
        <source>Put a backup back</source>
        <translation>Restaurar una copia</translation>
    </message>
    <message>
        <source>Passphrase or recovery key</source>
        <translation>Frase secreta o clave de recuperación</translation>
    </message>
    <message>
        <source>Copy &amp;of</source>
        <translation>C&amp;opia del</translation>
    </message>
    <message>
        <source>&amp;Passphrase or recovery key</source>
        <translation>&amp;Frase secreta o clave de recuperación</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Put it &amp;back</source>
        <translation>&amp;Restaurar</translation>
    </message>
    <message>
        <source>Type the passphrase or the recovery key.</source>
        <translation>Escriba la frase secreta o la clave de recuperación.</translation>
    </message>
    <message>
        <source>Trying the key…</source>
        <translation>Probando la clave…</translation>
    </message>
</context>
<context>
    <name>ReasonBox</name>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>in a few words; it is kept with the decision</source>
        <translation>en pocas palabras; se guarda con la decisión</translation>
    </message>
</context>
<context>
    <name>ReceiptDialog</name>
    <message>
        <source>&amp;Save as text…</source>
        <translation>&amp;Guardar como texto…</translation>
    </message>
    <message>
        <source>Case {number} was erased</source>
        <translation>El caso {number} se borró</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Guardado: {file}</translation>
    </message>
    <message>
        <source>The audit trail of this file holds no such erasure.</source>
        <translation>El registro de este archivo no contiene ese borrado.</translation>
    </message>
    <message>
        <source>What the audit trail says of it</source>
        <translation>Lo que dice de ello el registro</translation>
    </message>
</context>
<context>
    <name>RecoveredDialog</name>
    <message>
        <source>&amp;Who you are</source>
        <translation>&amp;Quién es usted</translation>
    </message>
    <message>
        <source>Choose who you are and a new passphrase. The key just used opens nothing from then on; a new one is shown next.</source>
        <translation>Elija quién es usted y una frase secreta nueva. La clave recién usada ya no abre nada desde entonces; a continuación se muestra una nueva.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Making the keys…</source>
        <translation>Creando las claves…</translation>
    </message>
    <message>
        <source>New &amp;passphrase</source>
        <translation>&amp;Nueva frase secreta</translation>
    </message>
    <message>
        <source>Opened with the recovery key</source>
        <translation>Abierto con la clave de recuperación</translation>
    </message>
    <message>
        <source>Set &amp;it</source>
        <translation>&amp;Fijarla</translation>
    </message>
</context>
<context>
    <name>RecoveryKeyDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>Co&amp;ntinuar</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>Copied. The clipboard is cleared in 30 seconds.</source>
        <translation>Copiada. El portapapeles se vacía en 30 segundos.</translation>
    </message>
    <message>
        <source>First print or write down the key, then tick that you have it.</source>
        <translation>Primero imprima o anote la clave y después marque que la tiene.</translation>
    </message>
    <message>
        <source>I &amp;have it on paper, in a safe place</source>
        <translation>&amp;La tengo en papel, en un lugar seguro</translation>
    </message>
    <message>
        <source>Recovery key of {file}</source>
        <translation>Clave de recuperación de {file}</translation>
    </message>
    <message>
        <source>The recovery key</source>
        <translation>La clave de recuperación</translation>
    </message>
    <message>
        <source>This computer cannot print. Write the key down, letter by letter.</source>
        <translation>Este ordenador no puede imprimir. Anote la clave letra por letra.</translation>
    </message>
    <message>
        <source>Whoever holds this sheet can open the caseload. Seal it in an envelope and lock it away. In the planner: Open, then “Use the recovery key”.</source>
        <translation>Quien tenga esta hoja puede abrir la cartera. Métala en un sobre cerrado y guárdela bajo llave. En el planificador: Abrir, después «Usar la clave de recuperación».</translation>
    </message>
    <message>
        <source>Whoever loses a passphrase opens {file} with this key. Print it, seal it in an envelope and lock it away, not beside this computer. It is shown this once: without it and without a passphrase nobody can open the file, not even we.</source>
        <translation>Quien pierda una frase secreta abre {file} con esta clave. Imprímala, métala en un sobre cerrado y guárdela bajo llave, no junto a este ordenador. Se muestra solo esta vez: sin ella y sin una frase secreta nadie puede abrir el archivo, ni siquiera nosotros.</translation>
    </message>
</context>
<context>
    <name>ReferralQuestion</name>
    <message>
        <source>Refer somebody, or say what became of it</source>
        <translation>Derivar a alguien, o decir qué fue de ello</translation>
    </message>
    <message>
        <source>a new one</source>
        <translation>una nueva</translation>
    </message>
    <message>
        <source>&amp;Referral</source>
        <translation>&amp;Derivación</translation>
    </message>
    <message>
        <source>What &amp;became of it</source>
        <translation>&amp;Qué fue de ella</translation>
    </message>
    <message>
        <source>none of the plan</source>
        <translation>ninguno del plan</translation>
    </message>
    <message>
        <source>&amp;Support</source>
        <translation>&amp;Apoyo</translation>
    </message>
    <message>
        <source>the support’s</source>
        <translation>la del apoyo</translation>
    </message>
    <message>
        <source>&amp;Need</source>
        <translation>&amp;Necesidad</translation>
    </message>
    <message>
        <source>another organisation</source>
        <translation>otra organización</translation>
    </message>
    <message>
        <source>Sent &amp;to</source>
        <translation>&amp;Enviado a</translation>
    </message>
    <message>
        <source>Its na&amp;me</source>
        <translation>Su n&amp;ombre</translation>
    </message>
    <message>
        <source>&amp;Enter it</source>
        <translation>Anota&amp;r</translation>
    </message>
</context>
<context>
    <name>RemoveQuestion</name>
    <message>
        <source>&amp;Remove it</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>It stays while projects are there: move or remove them first ({n}).</source>
        <translation>Se queda mientras haya proyectos allí: trasládelos o quítelos primero ({n}).</translation>
    </message>
    <message>
        <source>It stays: decisions, plans or the books name it ({n}).</source>
        <translation>Se queda: lo nombran decisiones, planes o las cuentas ({n}).</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>Nothing else depends on it.</source>
        <translation>Nada más depende de ello.</translation>
    </message>
    <message>
        <source>Remove: {what}</source>
        <translation>Quitar: {what}</translation>
    </message>
    <message>
        <source>The balance in force awards it so many times: {n}. Balance again after.</source>
        <translation>El equilibrio vigente lo concede tantas veces: {n}. Equilibre de nuevo después.</translation>
    </message>
    <message>
        <source>These stay and name it no more: {rows}.</source>
        <translation>Esto se queda y ya no lo nombra: {rows}.</translation>
    </message>
    <message>
        <source>Undo brings all of it back.</source>
        <translation>Deshacer lo devuelve todo.</translation>
    </message>
    <message>
        <source>With it go: {rows}.</source>
        <translation>Con ello se van: {rows}.</translation>
    </message>
    <message>
        <source>It stays while cases have it as their place, or as a need: correct them first ({n}).</source>
        <translation>Se queda mientras haya casos que lo tengan como lugar o como necesidad: corríjalos primero ({n}).</translation>
    </message>
</context>
<context>
    <name>ReserveRows</name>
    <message>
        <source>Fund</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Reservado</translation>
    </message>
    <message>
        <source>Of what is at hand</source>
        <translation>De lo disponible</translation>
    </message>
    <message>
        <source>Released after</source>
        <translation>Se libera después del</translation>
    </message>
</context>
<context>
    <name>ResetQuestion</name>
    <message>
        <source>A new passphrase for {who}</source>
        <translation>Una frase secreta nueva para {who}</translation>
    </message>
    <message>
        <source>Let them type it themselves. The one before opens nothing from then on.</source>
        <translation>Deje que la persona la escriba. La anterior ya no abre nada desde entonces.</translation>
    </message>
    <message>
        <source>Set &amp;it</source>
        <translation>&amp;Fijarla</translation>
    </message>
    <message>
        <source>Their new &amp;passphrase</source>
        <translation>Su &amp;nueva frase secreta</translation>
    </message>
</context>
<context>
    <name>RestoreQuestion</name>
    <message>
        <source>&amp;Put the copy in place</source>
        <translation>&amp;Poner la copia en su lugar</translation>
    </message>
    <message>
        <source>Edits made since, which would be put aside: {n}. The file as it is now becomes a copy first, so nothing of it is lost. Who may open the file stays as it is.</source>
        <translation>Cambios hechos desde entonces, que se apartarían: {n}. El archivo actual se convierte primero en una copia, así que no se pierde nada. Quién puede abrir el archivo no cambia.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Dejarlo como está</translation>
    </message>
    <message>
        <source>Nothing has been edited since; nothing would be put aside.</source>
        <translation>No se ha cambiado nada desde entonces; no se apartaría nada.</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Apartado</translation>
    </message>
    <message>
        <source>Put the copy of {when} in place?</source>
        <translation>¿Poner en su lugar la copia de {when}?</translation>
    </message>
    <message>
        <source>Putting it in place…</source>
        <translation>Poniéndola en su lugar…</translation>
    </message>
    <message>
        <source>The copy of {when} is in place.</source>
        <translation>La copia de {when} está en su lugar.</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>Go to the p&amp;rogramme</source>
        <translation>Ir al pro&amp;grama</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Aprender</translation>
    </message>
    <message>
        <source>No results yet</source>
        <translation>Aún no hay resultados</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>What came of plans is told once there is a programme with people in it.</source>
        <translation>Lo que resultó de los planes se cuenta aquí en cuanto haya un programa con personas.</translation>
    </message>
    <message>
        <source>People assisted</source>
        <translation>Personas asistidas</translation>
    </message>
    <message>
        <source>Gaps in services</source>
        <translation>Vacíos de servicios</translation>
    </message>
</context>
<context>
    <name>Rights</name>
    <message>
        <source>Writing everything that is kept</source>
        <translation>Escribiendo todo lo que se guarda</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Escrito: {file}</translation>
    </message>
</context>
<context>
    <name>RoleQuestion</name>
    <message>
        <source>&amp;Change it</source>
        <translation>&amp;Cambiarla</translation>
    </message>
    <message>
        <source>&amp;Opens protected details</source>
        <translation>&amp;Abre los datos protegidos</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Función</translation>
    </message>
    <message>
        <source>The role of {who}</source>
        <translation>La función de {who}</translation>
    </message>
</context>
<context>
    <name>RowChoices</name>
    <message>
        <source>at least</source>
        <translation>al menos</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>como mucho</translation>
    </message>
    <message>
        <source>choose…</source>
        <translation>elegir…</translation>
    </message>
    <message>
        <source>exactly</source>
        <translation>exactamente</translation>
    </message>
    <message>
        <source>is</source>
        <translation>es</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>no es</translation>
    </message>
    <message>
        <source>severity: {need}</source>
        <translation>gravedad: {need}</translation>
    </message>
</context>
<context>
    <name>RowFields</name>
    <message>
        <source>year-month-day, e.g. 2026-06-12</source>
        <translation>año-mes-día, p. ej. 2026-06-12</translation>
    </message>
</context>
<context>
    <name>RuleCostsTab</name>
    <message>
        <source>&amp;Whose rules</source>
        <translation>Re&amp;glas de quién</translation>
    </message>
    <message>
        <source>Each rule is left out in turn and the caseload balanced again. Rules that keep people safe, that are for those who cannot wait, or that were promised, are never priced. It takes some seconds for each; you can stop it and keep what it has found. Nothing changes.</source>
        <translation>Cada regla se deja fuera por turno y la cartera se vuelve a equilibrar. Nunca se pone precio a las reglas que protegen a las personas, a las que son para quienes no pueden esperar ni a lo prometido. Tarda unos segundos por cada una; puede detenerlo y quedarse con lo encontrado. No cambia nada.</translation>
    </message>
    <message>
        <source>What do they &amp;cost?</source>
        <translation>¿Cuá&amp;nto cuestan?</translation>
    </message>
    <message>
        <source>Whose rules</source>
        <translation>Reglas de quién</translation>
    </message>
    <message>
        <source>Wri&amp;te the page…</source>
        <translation>E&amp;scribir la página…</translation>
    </message>
    <message>
        <source>changed since: ask again</source>
        <translation>cambiado desde entonces: vuelva a preguntar</translation>
    </message>
    <message>
        <source>everybody’s</source>
        <translation>de todos</translation>
    </message>
    <message>
        <source>Proven without balancing again: no balance without the rule can lift more than this. What tightening a rule would do, prices do not tell.</source>
        <translation>Probado sin equilibrar de nuevo: sin la regla, ningún equilibrio puede aliviar más que esto. Lo que haría una regla más estricta, los precios no lo dicen.</translation>
    </message>
    <message>
        <source>By the prices</source>
        <translation>Por los precios</translation>
    </message>
    <message>
        <source>By the prices al&amp;one</source>
        <translation>Por los precios, na&amp;da más</translation>
    </message>
    <message>
        <source>By the prices of the balance in force</source>
        <translation>Por los precios del equilibrio vigente</translation>
    </message>
</context>
<context>
    <name>RuleRows</name>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>En vigor</translation>
    </message>
    <message>
        <source>In the last balance</source>
        <translation>En el último cálculo</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>De quién</translation>
    </message>
    <message>
        <source>always</source>
        <translation>siempre</translation>
    </message>
    <message>
        <source>ended {day}</source>
        <translation>terminó el {day}</translation>
    </message>
    <message>
        <source>not before {day}</source>
        <translation>no antes del {day}</translation>
    </message>
    <message>
        <source>office</source>
        <translation>oficina</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>desde el {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>hasta el {day}</translation>
    </message>
</context>
<context>
    <name>RulesTab</name>
    <message>
        <source>Only what bound in the last balance</source>
        <translation>Solo lo que limitó el último cálculo</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Whose rules</source>
        <translation>Reglas de quién</translation>
    </message>
    <message>
        <source>everybody’s</source>
        <translation>de todos</translation>
    </message>
    <message>
        <source>{findings} about rules</source>
        <translation>{findings} sobre las reglas</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} de {all}</translation>
    </message>
</context>
<context>
    <name>ScenarioRows</name>
    <message>
        <source>Burden left</source>
        <translation>Carga restante</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <source>Cases below a guaranteed floor</source>
        <translation>Casos por debajo de un mínimo garantizado</translation>
    </message>
    <message>
        <source>Cases that get money</source>
        <translation>Casos que reciben dinero</translation>
    </message>
    <message>
        <source>Cases that get nothing</source>
        <translation>Casos que no reciben nada</translation>
    </message>
    <message>
        <source>Community projects open</source>
        <translation>Proyectos comunitarios abiertos</translation>
    </message>
    <message>
        <source>How good it is</source>
        <translation>Qué tan bueno es</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Dinero</translation>
    </message>
    <message>
        <source>Money in all</source>
        <translation>Dinero en total</translation>
    </message>
    <message>
        <source>Most burden left to one case</source>
        <translation>La mayor carga que queda a un caso</translation>
    </message>
    <message>
        <source>Needs met of the worst-off tenth</source>
        <translation>Necesidades cubiertas de la décima parte peor situada</translation>
    </message>
    <message>
        <source>Needs met: {what}</source>
        <translation>Necesidades cubiertas: {what}</translation>
    </message>
    <message>
        <source>The caseload since</source>
        <translation>La cartera desde entonces</translation>
    </message>
    <message>
        <source>Weights: {what}</source>
        <translation>Pesos: {what}</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Who comes first</source>
        <translation>Quién va primero</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todas</translation>
    </message>
    <message>
        <source>changed: balance again</source>
        <translation>cambió: vuelva a equilibrar</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>sin cambios</translation>
    </message>
</context>
<context>
    <name>ScenariosPage</name>
    <message>
        <source>&amp;Drop it</source>
        <translation>&amp;Quitarlo</translation>
    </message>
    <message>
        <source>&amp;Keep this balance</source>
        <translation>&amp;Guardar este cálculo</translation>
    </message>
    <message>
        <source>&amp;Take it</source>
        <translation>&amp;Tomarlo</translation>
    </message>
    <message>
        <source>A name for this balance</source>
        <translation>Un nombre para este cálculo</translation>
    </message>
    <message>
        <source>Ba&amp;ck to the balance</source>
        <translation>&amp;Volver al equilibrio</translation>
    </message>
    <message>
        <source>Balance under one set of answers and keep the result here under a name; change an answer, balance again and keep that, too. Then both stand side by side, and you take the one you want.</source>
        <translation>Equilibre con unas respuestas y guarde aquí el resultado con un nombre; cambie una respuesta, vuelva a equilibrar y guárdelo también. Entonces ambos figuran lado a lado, y usted toma el que quiera.</translation>
    </message>
    <message>
        <source>Each was balanced and checked; nothing changes until you take one.</source>
        <translation>Cada uno se calculó y se comprobó; nada cambia hasta que tome uno.</translation>
    </message>
    <message>
        <source>Everybody gets the same under both.</source>
        <translation>Cada uno recibe lo mismo en ambos.</translation>
    </message>
    <message>
        <source>Fro&amp;m</source>
        <translation>D&amp;e</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Todavía nada que comparar</translation>
    </message>
    <message>
        <source>Other support for {cases}, those who feel it most first.</source>
        <translation>Otro apoyo para {cases}, primero quienes más lo notan.</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Escenarios</translation>
    </message>
    <message>
        <source>Show them among the cases</source>
        <translation>Mostrarlos entre los casos</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <source>T&amp;o</source>
        <translation>&amp;A</translation>
    </message>
    <message>
        <source>What changes for whom</source>
        <translation>Qué cambia y para quién</translation>
    </message>
    <message>
        <source>a name for this balance</source>
        <translation>un nombre para este cálculo</translation>
    </message>
    <message>
        <source>kept: {n}</source>
        <translation>guardados: {n}</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>other support</source>
        <translation>otro apoyo</translation>
    </message>
    <message>
        <source>“{name}” is now the balance of this caseload. Undo takes it back.</source>
        <translation>«{name}» es ahora el equilibrio de esta cartera. Deshacer lo retira.</translation>
    </message>
    <message>
        <source>Go to Bala&amp;nce</source>
        <translation>&amp;Ir al equilibrio</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Undone: {what}.</source>
        <translation>Deshecho: {what}.</translation>
    </message>
    <message>
        <source>Made again: {what}.</source>
        <translation>Hecho de nuevo: {what}.</translation>
    </message>
    <message>
        <source>Balancing</source>
        <translation>Equilibrando</translation>
    </message>
    <message>
        <source>Taking the scenario</source>
        <translation>Se adopta el escenario</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>Loaded again: nothing is different.</source>
        <translation>Cargado de nuevo: nada es distinto.</translation>
    </message>
    <message>
        <source>Opening the sample</source>
        <translation>Abriendo el ejemplo</translation>
    </message>
    <message>
        <source>Reading the assessments</source>
        <translation>Leyendo las evaluaciones</translation>
    </message>
    <message>
        <source>Reading the donors’ programmes</source>
        <translation>Leyendo los programas de los donantes</translation>
    </message>
    <message>
        <source>Reading the programme</source>
        <translation>Leyendo el programa</translation>
    </message>
    <message>
        <source>Reading the sample</source>
        <translation>Leyendo el ejemplo</translation>
    </message>
</context>
<context>
    <name>SpokenLanguage</name>
    <message>
        <source>Language of this &amp;computer</source>
        <translation>Idioma de este &amp;ordenador</translation>
    </message>
    <message>
        <source>From the next start the planner speaks this computer’s language.</source>
        <translation>Desde el próximo inicio, el planificador hablará el idioma de este ordenador.</translation>
    </message>
</context>
<context>
    <name>StaffDialog</name>
    <message>
        <source>&amp;Admit somebody…</source>
        <translation>&amp;Admitir a alguien…</translation>
    </message>
    <message>
        <source>&amp;Dismiss…</source>
        <translation>&amp;Retirar el acceso…</translation>
    </message>
    <message>
        <source>Change the &amp;role…</source>
        <translation>&amp;Cambiar la función…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Each with a passphrase of their own. Protected details (vulnerabilities, trafficking, medical) open only for those you say.</source>
        <translation>Cada quien con su propia frase secreta. Los datos protegidos (vulnerabilidades, trata, salud) se abren solo a quienes usted diga.</translation>
    </message>
    <message>
        <source>New &amp;passphrase…</source>
        <translation>&amp;Nueva frase secreta…</translation>
    </message>
    <message>
        <source>New recovery &amp;key…</source>
        <translation>Nueva clave &amp;de recuperación…</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Who may open this file</source>
        <translation>Quién puede abrir este archivo</translation>
    </message>
</context>
<context>
    <name>StaffQuestion</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Making the keys…</source>
        <translation>Creando las claves…</translation>
    </message>
</context>
<context>
    <name>StaffRows</name>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Protected details</source>
        <translation>Datos protegidos</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>cases, decisions and plans, with names</source>
        <translation>casos, decisiones y planes, con nombres</translation>
    </message>
    <message>
        <source>does everything, admits staff</source>
        <translation>hace todo, admite personal</translation>
    </message>
    <message>
        <source>figures, no names</source>
        <translation>cifras, sin nombres</translation>
    </message>
    <message>
        <source>money and figures, no names</source>
        <translation>dinero y cifras, sin nombres</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abiertos</translation>
    </message>
    <message>
        <source>shut</source>
        <translation>cerrados</translation>
    </message>
    <message>
        <source>you</source>
        <translation>usted</translation>
    </message>
</context>
<context>
    <name>StartPanel</name>
    <message>
        <source>Share a budget fairly, one plan for each person</source>
        <translation>Repartir un presupuesto con equidad, un plan por persona</translation>
    </message>
    <message>
        <source>A caseload holds the people you plan for, your programme and the plans. Look around in the sample, whose people are invented: five steps beside it show the way. Or begin your own. Nothing leaves this computer.</source>
        <translation>Una cartera contiene las personas para las que planifica, su programa y los planes. Recorra el ejemplo, cuyas personas son inventadas: cinco pasos al lado muestran el camino. O empiece la suya. Nada sale de este ordenador.</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>Abrir el e&amp;jemplo</translation>
    </message>
    <message>
        <source>&amp;New caseload…</source>
        <translation>&amp;Nueva cartera…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>Put a back&amp;up back…</source>
        <translation>Restaurar una &amp;copia…</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>Abiertas hace poco</translation>
    </message>
    <message>
        <source>{file} in {folder}</source>
        <translation>{file} en {folder}</translation>
    </message>
    <message>
        <source>Forget this list</source>
        <translation>Olvidar esta lista</translation>
    </message>
</context>
<context>
    <name>StopQuestion</name>
    <message>
        <source>Stop {project}?</source>
        <translation>¿Detener {project}?</translation>
    </message>
    <message>
        <source>No balance gives a seat of it from then on. What is committed for it, and seats people have, stay. It can be taken up again.</source>
        <translation>Ningún cálculo da ya una plaza en él. Lo comprometido y las plazas que alguien ya tiene se mantienen. Se puede reanudar.</translation>
    </message>
    <message>
        <source>&amp;Stop it</source>
        <translation>&amp;Detenerlo</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Por qué</translation>
    </message>
</context>
<context>
    <name>SturdinessPanel</name>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <source>Fragile award</source>
        <translation>Apoyo frágil</translation>
    </message>
    <message>
        <source>Fragile awards</source>
        <translation>Apoyos frágiles</translation>
    </message>
    <message>
        <source>How much a measure helps is an estimate. Balancing again with each one moved up or down tells which awards stand all the same. It takes a minute or two; nothing changes by it.</source>
        <translation>Cuánto ayuda una medida es una estimación. Volver a equilibrar con cada una aumentada o reducida dice qué apoyos se mantienen de todos modos. Tarda uno o dos minutos y no cambia nada.</translation>
    </message>
    <message>
        <source>Kept in draws</source>
        <translation>Se mantiene en las pruebas</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Probar de nuevo</translation>
    </message>
    <message>
        <source>Try the est&amp;imates</source>
        <translation>Poner a prueba &amp;las estimaciones</translation>
    </message>
    <message>
        <source>Trying the estimates</source>
        <translation>Poniendo a prueba las estimaciones</translation>
    </message>
    <message>
        <source>Would the same come out if estimates are off?</source>
        <translation>¿Saldría lo mismo si las estimaciones fallan?</translation>
    </message>
</context>
<context>
    <name>SupportQuestion</name>
    <message>
        <source>&amp;Enter it</source>
        <translation>Anota&amp;r</translation>
    </message>
    <message>
        <source>&amp;Support</source>
        <translation>&amp;Apoyo</translation>
    </message>
    <message>
        <source>&amp;What was seen</source>
        <translation>&amp;Qué se observó</translation>
    </message>
    <message>
        <source>Sa&amp;tisfaction (1–5)</source>
        <translation>Sa&amp;tisfacción (1–5)</translation>
    </message>
    <message>
        <source>What became of a support?</source>
        <translation>¿Qué fue de un apoyo?</translation>
    </message>
</context>
<context>
    <name>SwitchOff</name>
    <message>
        <source>&amp;Last day it holds</source>
        <translation>Úl&amp;timo día que vale</translation>
    </message>
    <message>
        <source>&amp;Switch it off</source>
        <translation>&amp;Desactivar</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Por qué</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarla</translation>
    </message>
    <message>
        <source>Switch off rule {code}</source>
        <translation>Desactivar la regla {code}</translation>
    </message>
    <message>
        <source>Write the day as year-month-day, such as 2026-11-30.</source>
        <translation>Escriba el día como año-mes-día, por ejemplo 2026-11-30.</translation>
    </message>
    <message>
        <source>who decided it, and why</source>
        <translation>quién lo decidió, y por qué</translation>
    </message>
</context>
<context>
    <name>TakeBackDialog</name>
    <message>
        <source>&amp;Take it over</source>
        <translation>&amp;Tomarlo</translation>
    </message>
    <message>
        <source>All of the &amp;field’s</source>
        <translation>Todo &amp;lo del terreno</translation>
    </message>
    <message>
        <source>All of the &amp;office’s</source>
        <translation>Todo lo &amp;de la oficina</translation>
    </message>
    <message>
        <source>Brought back. Delete the file from the stick once you have looked.</source>
        <translation>De vuelta. Borre el archivo de la memoria USB una vez que lo haya mirado.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Changes only the field made, taken over as they are: {n}.</source>
        <translation>Cambios que solo hizo el terreno, tomados tal cual: {n}.</translation>
    </message>
    <message>
        <source>Conflicts still to settle: {n}</source>
        <translation>Conflictos todavía por resolver: {n}</translation>
    </message>
    <message>
        <source>Nothing was changed there since it was last brought back.</source>
        <translation>Allí no se cambió nada desde la última vez que se trajo de vuelta.</translation>
    </message>
    <message>
        <source>The cases &amp;stay in the field; more will come back</source>
        <translation>Los &amp;casos se quedan en el terreno; volverá más</translation>
    </message>
    <message>
        <source>What came back</source>
        <translation>Lo que volvió</translation>
    </message>
</context>
<context>
    <name>TrailDialog</name>
    <message>
        <source>&amp;Case</source>
        <translation>&amp;Caso</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Desde</translation>
    </message>
    <message>
        <source>&amp;Save an anchor…</source>
        <translation>&amp;Guardar un ancla…</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Hasta</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>&amp;Quién</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Registro de actividad</translation>
    </message>
    <message>
        <source>C&amp;heck against an anchor…</source>
        <translation>Comprobar con &amp;un ancla…</translation>
    </message>
    <message>
        <source>Checking the trail…</source>
        <translation>Comprobando el registro…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Kept elsewhere, it shows later whether the end of the trail was cut off.</source>
        <translation>Guardada en otro sitio, muestra más tarde si se cortó el final del registro.</translation>
    </message>
    <message>
        <source>Saved the anchor of entry {n}. Keep it away from this computer.</source>
        <translation>Ancla de la entrada {n} guardada. Guárdela lejos de este ordenador.</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué cambió</translation>
    </message>
    <message>
        <source>What was &amp;done</source>
        <translation>Qué &amp;se hizo</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>todo</translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>year-month-day</source>
        <translation>año-mes-día</translation>
    </message>
</context>
<context>
    <name>TrailRows</name>
    <message>
        <source> and {n} more</source>
        <translation> y {n} más</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué cambió</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>erased</source>
        <translation>borrado</translation>
    </message>
</context>
<context>
    <name>TypedDialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>This stood in fields that were not saved when the window locked. Copy it to where it belongs; it is gone once you close this.</source>
        <translation>Esto estaba en campos que no se habían guardado cuando se bloqueó la ventana. Cópielo donde corresponde; desaparece cuando usted cierre esto.</translation>
    </message>
    <message>
        <source>You were typing</source>
        <translation>Usted estaba escribiendo</translation>
    </message>
</context>
<context>
    <name>VisitQuestion</name>
    <message>
        <source>&amp;Enter it</source>
        <translation>Anota&amp;r</translation>
    </message>
    <message>
        <source>&amp;Visit</source>
        <translation>&amp;Visita</translation>
    </message>
    <message>
        <source>&amp;What became of it</source>
        <translation>&amp;Qué fue de ella</translation>
    </message>
    <message>
        <source>&amp;Where or how</source>
        <translation>Dónde o &amp;cómo</translation>
    </message>
    <message>
        <source>Sa&amp;tisfaction (1–5)</source>
        <translation>Sa&amp;tisfacción (1–5)</translation>
    </message>
    <message>
        <source>What became of a visit?</source>
        <translation>¿Qué fue de una visita?</translation>
    </message>
</context>
<context>
    <name>WhatIf</name>
    <message>
        <source>Balancing with more</source>
        <translation>Equilibrando con más</translation>
    </message>
    <message>
        <source>Balancing without each rule</source>
        <translation>Equilibrando sin cada regla</translation>
    </message>
    <message>
        <source>Writing the page</source>
        <translation>Escribiendo la página</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Escrito: {file}</translation>
    </message>
    <message>
        <source>Reading the prices</source>
        <translation>Leyendo los precios</translation>
    </message>
</context>
<context>
    <name>WhatIfPage</name>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Balance first, then ask what if</source>
        <translation>Primero equilibre, después pregunte «¿y si…?»</translation>
    </message>
    <message>
        <source>Every answer is measured against the balance you have taken.</source>
        <translation>Cada respuesta se mide frente al equilibrio que usted ha tomado.</translation>
    </message>
    <message>
        <source>Go to &amp;Assessments</source>
        <translation>&amp;Ir a las evaluaciones</translation>
    </message>
    <message>
        <source>Go to Balanc&amp;e</source>
        <translation>Ir al equili&amp;brio</translation>
    </message>
    <message>
        <source>Here you ask what more money, or one rule less, would do for everybody. It needs a programme and people first.</source>
        <translation>Aquí pregunta qué haría por todos más dinero o una regla menos. Antes hacen falta un programa y personas.</translation>
    </message>
    <message>
        <source>Nothing to ask about yet</source>
        <translation>Todavía no hay nada que preguntar</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Y si…</translation>
    </message>
    <message>
        <source>What rules cost</source>
        <translation>Lo que cuestan las reglas</translation>
    </message>
    <message>
        <source>Where more would help</source>
        <translation>Dónde ayudaría más</translation>
    </message>
</context>
<context>
    <name>WhatIfRows</name>
    <message>
        <source>Whose</source>
        <translation>De quién</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Without it, more lifted</source>
        <translation>Aliviado de más sin ella</translation>
    </message>
    <message>
        <source>prices cannot tell: ask what it costs</source>
        <translation>los precios no lo dicen: pregunte lo que cuesta</translation>
    </message>
    <message>
        <source>at most {share} of what the balance lifts</source>
        <translation>como mucho {share} de lo que alivia el equilibrio</translation>
    </message>
</context>
<context>
    <name>WishesForm</name>
    <message>
        <source>Cash would put them at risk</source>
        <translation>El efectivo pondría en riesgo</translation>
    </message>
    <message>
        <source>Debt ({currency})</source>
        <translation>Deuda ({currency})</translation>
    </message>
    <message>
        <source>Had business training</source>
        <translation>Recibió formación empresarial</translation>
    </message>
    <message>
        <source>Has mobile money</source>
        <translation>Tiene dinero móvil</translation>
    </message>
    <message>
        <source>House</source>
        <translation>Vivienda</translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation>En sus propias palabras</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Protección</translation>
    </message>
    <message>
        <source>Refuses</source>
        <translation>Rechaza</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Competencias</translation>
    </message>
    <message>
        <source>Vulnerabilities</source>
        <translation>Vulnerabilidades</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>Desea</translation>
    </message>
    <message>
        <source>Wishes a business</source>
        <translation>Desea un negocio</translation>
    </message>
    <message>
        <source>best interests decided</source>
        <translation>interés superior decidido</translation>
    </message>
    <message>
        <source>cleared by a specialist</source>
        <translation>conformidad de especialista</translation>
    </message>
    <message>
        <source>guardian verified</source>
        <translation>tutor o tutora verificado</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>own, family, rented…</source>
        <translation>propia, familiar, alquilada…</translation>
    </message>
    <message>
        <source>separated by commas</source>
        <translation>separadas por comas</translation>
    </message>
    <message>
        <source>the child's view heard</source>
        <translation>se escuchó al niño o niña</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>after a visit</source>
        <translation>después de una visita</translation>
    </message>
    <message>
        <source>boy</source>
        <translation>niño</translation>
    </message>
    <message>
        <source>child</source>
        <translation>menor</translation>
    </message>
    <message>
        <source>girl</source>
        <translation>niña</translation>
    </message>
    <message>
        <source>if still in the country</source>
        <translation>si sigue en el país</translation>
    </message>
    <message>
        <source>on receipts</source>
        <translation>con recibos</translation>
    </message>
    <message>
        <source>once the business runs</source>
        <translation>cuando el negocio funcione</translation>
    </message>
    <message>
        <source>once the training is done</source>
        <translation>cuando termine la formación</translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <translation>{before} → {after}</translation>
    </message>
    <message>
        <source>{n:# day|# days}</source>
        <translation>{n:# día|# días}</translation>
    </message>
    <message>
        <source>{n:# file|# files}</source>
        <translation>{n:# archivo|# archivos}</translation>
    </message>
    <message>
        <source>{n:# finding|# findings}</source>
        <translation>{n:# observación|# observaciones}</translation>
    </message>
    <message>
        <source>{n:# line|# lines}</source>
        <translation>{n:# partida|# partidas}</translation>
    </message>
    <message>
        <source>{n:# minute|# minutes}</source>
        <translation>{n:# minuto|# minutos}</translation>
    </message>
    <message>
        <source>{n:# month|# months}</source>
        <translation>{n:# mes|# meses}</translation>
    </message>
</context>
<context>
    <name>YearAhead</name>
    <message>
        <source>Playing years of arrivals</source>
        <translation>Simulando años de llegadas</translation>
    </message>
    <message>
        <source>Pricing what later arrivals will need</source>
        <translation>Valorando lo que necesitarán quienes lleguen</translation>
    </message>
</context>
<context>
    <name>YearAheadPage</name>
    <message>
        <source>&amp;Arrivals a month</source>
        <translation>Llegadas al &amp;mes</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>&amp;Work out the reserve</source>
        <translation>C&amp;alcular la reserva</translation>
    </message>
    <message>
        <source>&amp;give or take</source>
        <translation>con una variació&amp;n de</translation>
    </message>
    <message>
        <source>A simulated year</source>
        <translation>Un año simulado</translation>
    </message>
    <message>
        <source>Assessed by month: {months}.</source>
        <translation>Evaluadas por mes: {months}.</translation>
    </message>
    <message>
        <source>Bac&amp;k to the balance</source>
        <translation>V&amp;olver al equilibrio</translation>
    </message>
    <message>
        <source>Go to &amp;Assessments</source>
        <translation>&amp;Ir a evaluaciones</translation>
    </message>
    <message>
        <source>Held back for them</source>
        <translation>Reservado para ellas</translation>
    </message>
    <message>
        <source>Held back now, in the rules of the programme:</source>
        <translation>Reservado ahora, en las reglas del programa:</translation>
    </message>
    <message>
        <source>Hold it back and ba&amp;lance</source>
        <translation>Reservar y equi&amp;librar</translation>
    </message>
    <message>
        <source>Later arrivals are drawn from people you assessed: a programme and people first.</source>
        <translation>Las llegadas futuras se sortean entre las personas que evaluó: primero un programa y personas.</translation>
    </message>
    <message>
        <source>Leave them empty to learn them. They hold for this page only.</source>
        <translation>Déjelos vacíos para aprenderlos del pasado. Solo valen en esta página.</translation>
    </message>
    <message>
        <source>Nobody to learn from yet</source>
        <translation>Aún no hay de quién aprender</translation>
    </message>
    <message>
        <source>Nothing is held back now.</source>
        <translation>Ahora no se reserva nada.</translation>
    </message>
    <message>
        <source>Play the&amp;m</source>
        <translation>&amp;Simularlos</translation>
    </message>
    <message>
        <source>Release it a&amp;nd balance</source>
        <translation>Levantarla y equili&amp;brar</translation>
    </message>
    <message>
        <source>The year ahead</source>
        <translation>El año que viene</translation>
    </message>
    <message>
        <source>What drawn futures use of each fund when they are balanced together with today, released month by month. Nothing changes before you hold it back; work it out anew each month.</source>
        <translation>Lo que futuros sorteados usan de cada línea cuando se equilibran junto con hoy, liberado mes a mes. Nada cambia antes de que lo reserve; calcúlelo de nuevo cada mes.</translation>
    </message>
    <message>
        <source>Who is still to come</source>
        <translation>Quién falta por llegar</translation>
    </message>
    <message>
        <source>Years &amp;to draw</source>
        <translation>Años por sor&amp;tear</translation>
    </message>
    <message>
        <source>Years drawn from your own past, decided month by month in three ways, beside hindsight, which knows everybody on the first day.</source>
        <translation>Años sorteados de su propio pasado, decididos mes a mes de tres maneras, junto al conocimiento de todo el año desde el primer día.</translation>
    </message>
    <message>
        <source>Years to draw</source>
        <translation>Años por sortear</translation>
    </message>
    <message>
        <source>changed since: play again</source>
        <translation>cambió desde entonces: simule de nuevo</translation>
    </message>
    <message>
        <source>changed since: work it out again</source>
        <translation>cambió desde entonces: calcúlelo de nuevo</translation>
    </message>
    <message>
        <source>hindsight</source>
        <translation>conocimiento de todo el año</translation>
    </message>
    <message>
        <source>{way}: {share}</source>
        <translation>{way}: {share}</translation>
    </message>
</context>
<context>
    <name>YearChart</name>
    <message>
        <source>A simulated year</source>
        <translation>Un año simulado</translation>
    </message>
</context>
<context>
    <name>YearPanel</name>
    <message>
        <source>&amp;Not received</source>
        <translation>&amp;No recibido</translation>
    </message>
    <message>
        <source>Receive&amp;d</source>
        <translation>Reci&amp;bido</translation>
    </message>
    <message>
        <source>Visite&amp;d</source>
        <translation>Visita&amp;da</translation>
    </message>
    <message>
        <source>Choose a line of the list.</source>
        <translation>Elija una línea de la lista.</translation>
    </message>
    <message>
        <source>Not re&amp;ached</source>
        <translation>No &amp;localizada</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Abrir el caso</translation>
    </message>
    <message>
        <source>Reintegration score</source>
        <translation>Puntaje de reintegración</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Apoyo</translation>
    </message>
    <message>
        <source>The case’s year</source>
        <translation>El año del caso</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visitas</translation>
    </message>
    <message>
        <source>C&amp;lose the case…</source>
        <translation>Cerrar el cas&amp;o…</translation>
    </message>
    <message>
        <source>C&amp;omplaint…</source>
        <translation>Que&amp;ja…</translation>
    </message>
    <message>
        <source>V&amp;isit…</source>
        <translation>V&amp;isita…</translation>
    </message>
    <message>
        <source>&amp;Support…</source>
        <translation>&amp;Apoyo…</translation>
    </message>
    <message>
        <source>Who sees to i&amp;t…</source>
        <translation>&amp;Quién se ocupa…</translation>
    </message>
    <message>
        <source>Refe&amp;rral…</source>
        <translation>De&amp;rivación…</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Derivaciones</translation>
    </message>
</context>
<context>
    <name>_Box</name>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
</context>
<context>
    <name>_ForMany</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>_WordsBox</name>
    <message>
        <source>Keep it</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>They refuse</source>
        <translation>Rechaza</translation>
    </message>
    <message>
        <source>They wish for</source>
        <translation>Desea</translation>
    </message>
    <message>
        <source>What do they want, in their own words?</source>
        <translation>¿Qué quiere esta persona, en sus propias palabras?</translation>
    </message>
</context>
<context>
    <name>CalendarDialog</name>
    <message>
        <source>Calendar of follow-up</source>
        <translation>Calendario del seguimiento</translation>
    </message>
    <message>
        <source>Visits that were made keep their month, whatever the calendar says from now on.</source>
        <translation>Las visitas hechas conservan su mes, diga lo que diga ahora el calendario.</translation>
    </message>
    <message>
        <source>&amp;Months of visits</source>
        <translation>&amp;Meses de las visitas</translation>
    </message>
    <message>
        <source>Counted &amp;from</source>
        <translation>Contados &amp;desde</translation>
    </message>
    <message>
        <source>&amp;Days ahead on the list</source>
        <translation>Días de antelación en la &amp;lista</translation>
    </message>
    <message>
        <source>Minutes a &amp;visit takes</source>
        <translation>Minutos por &amp;visita</translation>
    </message>
    <message>
        <source>Minutes a de&amp;livery takes</source>
        <translation>Minutos por &amp;entrega</translation>
    </message>
    <message>
        <source>&amp;Hours a counsellor has a month</source>
        <translation>&amp;Horas de un consejero al mes</translation>
    </message>
    <message>
        <source>as the programme says</source>
        <translation>como dice el programa</translation>
    </message>
    <message>
        <source>Days to &amp;acknowledge a complaint</source>
        <translation>Días para &amp;acusar recibo de una queja</translation>
    </message>
    <message>
        <source>Days to de&amp;cide it</source>
        <translation>Días para de&amp;cidirla</translation>
    </message>
    <message>
        <source>Months between chec&amp;ks for harm</source>
        <translation>Meses entre compro&amp;baciones de no hacer daño</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Days to wait for a &amp;referral’s answer</source>
        <translation>Días de espera de la &amp;respuesta a una derivación</translation>
    </message>
</context>
<context>
    <name>InstrumentDialog</name>
    <message>
        <source>Reintegration score</source>
        <translation>Puntaje de reintegración</translation>
    </message>
    <message>
        <source>The questions are the office’s own and are edited in their workbook. A version is never changed: answers are kept with it.</source>
        <translation>Las preguntas son de la oficina y se editan en su libro. Una versión nunca cambia: las respuestas se guardan con ella.</translation>
    </message>
    <message>
        <source>The office has none yet. Write the workbook, fill in its questions, and take it back. A ready score can also come with the visits.</source>
        <translation>La oficina aún no tiene ninguno. Escriba el libro, rellene sus preguntas y tómelo. Un puntaje ya hecho también puede llegar con las visitas.</translation>
    </message>
    <message>
        <source>{name}, version {version}. Source: {source}</source>
        <translation>{name}, versión {version}. Fuente: {source}</translation>
    </message>
    <message>
        <source>Versions kept: {n}. No band is said below {least} answered.</source>
        <translation>Versiones guardadas: {n}. No se dice ningún nivel por debajo del {least} respondido.</translation>
    </message>
    <message>
        <source>Bands: {bands}</source>
        <translation>Niveles: {bands}</translation>
    </message>
    <message>
        <source>{band} below {score}</source>
        <translation>{band} por debajo de {score}</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Dimensión</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>&amp;Write the workbook…</source>
        <translation>&amp;Escribir el libro…</translation>
    </message>
    <message>
        <source>&amp;Take a workbook…</source>
        <translation>&amp;Tomar un libro…</translation>
    </message>
    <message>
        <source>Reading the workbook</source>
        <translation>Leyendo el libro</translation>
    </message>
    <message>
        <source>The workbook is written.</source>
        <translation>El libro está escrito.</translation>
    </message>
</context>
<context>
    <name>ResponsibleQuestion</name>
    <message>
        <source>Who sees to it?</source>
        <translation>¿Quién se ocupa?</translation>
    </message>
    <message>
        <source>the whole case</source>
        <translation>todo el caso</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Qué</translation>
    </message>
    <message>
        <source>Who is &amp;responsible</source>
        <translation>Quién es &amp;responsable</translation>
    </message>
    <message>
        <source>as the plan says</source>
        <translation>como dice el plan</translation>
    </message>
    <message>
        <source>&amp;Day due</source>
        <translation>&amp;Vence el</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Enter it</source>
        <translation>&amp;Anotarlo</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>{file} is locked</source>
        <translation>{file} está bloqueado</translation>
    </message>
    <message>
        <source>Type the password it was exported with. The file itself stays locked.</source>
        <translation>Escriba la contraseña con la que se exportó. El archivo sigue bloqueado.</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Contraseña</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Open it</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>Type the password.</source>
        <translation>Escriba la contraseña.</translation>
    </message>
</context>
<context>
    <name>AssistedTab</name>
    <message>
        <source>year-month-day</source>
        <translation>año-mes-día</translation>
    </message>
    <message>
        <source>all funds</source>
        <translation>todas las líneas</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Desde</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Hasta</translation>
    </message>
    <message>
        <source>F&amp;und</source>
        <translation>Lí&amp;nea</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>&amp;Mostrar</translation>
    </message>
    <message>
        <source>Write the r&amp;eport…</source>
        <translation>Escribir el in&amp;forme…</translation>
    </message>
    <message>
        <source>Balance first: the figures are told beside what was planned.</source>
        <translation>Equilibre primero: las cifras se leen junto a lo previsto.</translation>
    </message>
    <message>
        <source>Press Show to count this caseload: it takes a few seconds.</source>
        <translation>Pulse Mostrar para contar estos casos: tarda unos segundos.</translation>
    </message>
    <message>
        <source>Monitoring report</source>
        <translation>Informe de seguimiento</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Escribiendo el informe</translation>
    </message>
    <message>
        <source>Written: {files}</source>
        <translation>Escrito: {files}</translation>
    </message>
    <message>
        <source>Counting the figures</source>
        <translation>Contando las cifras</translation>
    </message>
</context>
<context>
    <name>FiguresPanel</name>
    <message>
        <source>{what}: show the cases</source>
        <translation>{what}: mostrar los casos</translation>
    </message>
</context>
<context>
    <name>ComplaintsCounted</name>
    <message>
        <source>Complaints in numbers</source>
        <translation>Las quejas en cifras</translation>
    </message>
    <message>
        <source>What they are about is shown to those alone who decide them.</source>
        <translation>Su objeto solo se muestra a quienes las deciden.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>ChoicesDialog</name>
    <message>
        <source>What the workbook decides</source>
        <translation>Lo que decide el libro</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>&amp;Dejarlo</translation>
    </message>
    <message>
        <source>&amp;Take these decisions</source>
        <translation>&amp;Tomar estas decisiones</translation>
    </message>
    <message>
        <source>Nothing of it is taken: mend the rows and read it again.</source>
        <translation>No se toma nada: corrija las filas y léalo de nuevo.</translation>
    </message>
    <message>
        <source>Taken. Balance again: the next balance keeps to it.</source>
        <translation>Tomado. Vuelva a calcular: el próximo cálculo lo respeta.</translation>
    </message>
</context>
<context>
    <name>NotTakenPanel</name>
    <message>
        <source>These cannot hold together</source>
        <translation>Esto no puede cumplirse a la vez</translation>
    </message>
    <message>
        <source>&amp;Take the best so far</source>
        <translation>Quedarse con lo &amp;mejor hasta ahora</translation>
    </message>
    <message>
        <source>Nothing was changed; below is the result before, if any.</source>
        <translation>No se cambió nada; abajo está el resultado anterior, si lo hay.</translation>
    </message>
    <message>
        <source>Change or take back one of them, then balance again. A decision is taken back on the page of its case, under “Discussed and decided”.</source>
        <translation>Cambie o retire una de ellas y vuelva a equilibrar. Una decisión se retira en la página de su caso, en «Hablado y decidido».</translation>
    </message>
    <message>
        <source>Open {number}</source>
        <translation>Abrir {number}</translation>
    </message>
</context>
<context>
    <name>HiddenPage</name>
    <message>
        <source>Hidden while the screen is shared</source>
        <translation>Oculto mientras se comparte la pantalla</translation>
    </message>
    <message>
        <source>Other people’s cases, and the lines that pay for them, are for the office.</source>
        <translation>Los casos de otras personas, y las líneas que los pagan, son solo para la oficina.</translation>
    </message>
    <message>
        <source>Stop &amp;sharing</source>
        <translation>&amp;Dejar de compartir</translation>
    </message>
</context>
</TS>
