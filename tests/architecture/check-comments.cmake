# SPDX-FileCopyrightText: 2026 Listwell maintainers
# SPDX-License-Identifier: GPL-3.0-or-later

# Checks that \param and \return begin a line. clang-format joins them with the line before if that is too long, and a
# reader who looks for the errors of a function overlooks them. Run: cmake -D source=CHECKOUT -P check-comments.cmake
cmake_minimum_required(VERSION 3.25)

include(${CMAKE_CURRENT_LIST_DIR}/sourcefiles.cmake)

set(faults "")
foreach(file IN LISTS files)
  file(STRINGS ${source}/${file} lines REGEX "//.*[^ /!<].* [\\](param|return)( |$)")
  if(lines)
    string(APPEND faults "${file}:\n${lines}\n")
  endif()
endforeach()

if(faults)
  # FATAL_ERROR would wrap the lines.
  message(NOTICE "${faults}")
  message(FATAL_ERROR "In the lines above, \\param or \\return does not begin the line.")
endif()
list(LENGTH files count)
message(STATUS "\\param and \\return begin a line in ${count} files.")
