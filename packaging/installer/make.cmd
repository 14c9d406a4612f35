@echo off
rem Lets Maven start a PowerShell script: make.cmd SCRIPT ARGUMENTS
powershell -NoLogo -NoProfile -NonInteractive -ExecutionPolicy Bypass -File %*
exit /b %ERRORLEVEL%
