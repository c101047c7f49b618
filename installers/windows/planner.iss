; Inno Setup 6: iscc /DVersion=0.1.0 installers\windows\planner.iss, after run.cmd build.
; Installs for one user, without an administrator, and opens .rplan files.
[Setup]
AppId=ReintegrationPlanner
AppName=Reintegration Planner
AppVersion={#Version}
DefaultDirName={autopf}\Reintegration Planner
PrivilegesRequired=lowest
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
DisableProgramGroupPage=yes
LicenseFile=..\..\LICENSE
SourceDir=..\..
OutputDir=dist
OutputBaseFilename=reintegration-planner-{#Version}-setup
ChangesAssociations=yes

[Files]
Source: "dist\Reintegration Planner\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[Icons]
Name: "{autoprograms}\Reintegration Planner"; Filename: "{app}\Reintegration Planner.exe"
Name: "{autodesktop}\Reintegration Planner"; Filename: "{app}\Reintegration Planner.exe"

[Registry]
Root: HKA; Subkey: "Software\Classes\.rplan\OpenWithProgids"; ValueType: string; ValueName: "ReintegrationPlanner.Caseload"; ValueData: ""; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\ReintegrationPlanner.Caseload"; ValueType: string; ValueData: "Caseload of the Reintegration Planner"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\ReintegrationPlanner.Caseload\DefaultIcon"; ValueType: string; ValueData: "{app}\Reintegration Planner.exe,0"
Root: HKA; Subkey: "Software\Classes\ReintegrationPlanner.Caseload\shell\open\command"; ValueType: string; ValueData: """{app}\Reintegration Planner.exe"" ""%1"""
