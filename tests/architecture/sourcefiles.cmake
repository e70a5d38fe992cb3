# SPDX-FileCopyrightText: 2026 Listwell maintainers
# SPDX-License-Identifier: GPL-3.0-or-later

# Sets `files` to the C++ files of ${source}, tests included. Included by the checks of this folder.
file(GLOB_RECURSE files RELATIVE ${source} ${source}/app/*.h ${source}/app/*.cpp ${source}/ui/*.h ${source}/ui/*.cpp
  ${source}/tests/*.h ${source}/tests/*.cpp)
if(NOT files)
  message(FATAL_ERROR "No source files found in ${source}.")
endif()
