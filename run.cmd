@echo off
rem Find a Python that fits, then let .ci\commands.py do what the word says: run help
setlocal
set "FOUND="
for %%V in (3.13 3.12 3.11 3.14) do call :try py -%%V
call :try python
if not defined FOUND (
    echo Python 3.11, 3.12, 3.13 or 3.14 was not found: install one from python.org, then run again. 1>&2
    exit /b 2
)
%FOUND% -I -B "%~dp0.ci\commands.py" %*
exit /b %ERRORLEVEL%

:try
if defined FOUND exit /b 0
call %* -c "import sys; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 14))" >nul 2>nul
if not errorlevel 1 set "FOUND=%*"
exit /b 0
