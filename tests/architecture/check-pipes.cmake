# SPDX-FileCopyrightText: 2026 Listwell maintainers
# SPDX-License-Identifier: GPL-3.0-or-later

# Checks that no script pipes into a command that stops reading early (head, grep -q, grep -m, sed with q). The command
# before it is then killed while it still writes, and with pipefail that fails the script, once in many runs. Read all
# (sed -n 1p), or give the text as a here-string. Run: cmake -D source=CHECKOUT -P check-pipes.cmake
cmake_minimum_required(VERSION 3.25)

file(GLOB_RECURSE candidates RELATIVE ${source} ${source}/.ci/* ${source}/packaging/* ${source}/tests/*)
set(scripts "")
set(faults "")
foreach(file IN LISTS candidates)
  if(file MATCHES "[.][a-z]+$")
    continue()
  endif()
  file(STRINGS ${source}/${file} bash LIMIT_COUNT 1 REGEX "^#!.*bash$")
  if(NOT bash)
    continue()
  endif()
  list(APPEND scripts ${file})
  file(STRINGS ${source}/${file} lines REGEX "[|] *(head|grep -[a-zA-Z]*[qm][a-zA-Z]*|sed [^|]*[0-9/]q)( |'|\"|;|$)")
  if(lines)
    string(APPEND faults "${file}:\n${lines}\n")
  endif()
endforeach()
if(NOT scripts)
  message(FATAL_ERROR "No scripts found in ${source}.")
endif()

if(faults)
  # FATAL_ERROR would wrap the lines.
  message(NOTICE "${faults}")
  message(FATAL_ERROR "In the lines above, a pipe ends in a command that stops reading early.")
endif()
list(LENGTH scripts count)
message(STATUS "No pipe of ${count} scripts ends in a command that stops reading early.")
