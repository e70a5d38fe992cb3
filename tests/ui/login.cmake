# SPDX-FileCopyrightText: 2026 Listwell maintainers
# SPDX-License-Identifier: GPL-3.0-or-later

# Tests of the embedded login. They need the browser engine, so they exist only if listwell-login is built; label: webengine.
listwell_test(tst_loginrequest SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_loginrequest.cpp
  LINK listwell_login_window LABELS webengine)
listwell_test(tst_navigationpolicy SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_navigationpolicy.cpp
  LINK listwell_login_window LABELS webengine)
listwell_test(tst_loginwindow SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_loginwindow.cpp
  LINK listwell_login_window listwell_widgets listwell_test_support LABELS webengine TIMEOUT 300)
# The implementation for systems without X11, tested here so that it keeps working.
add_library(listwell_login_generic OBJECT ${PROJECT_SOURCE_DIR}/ui/login/transientparent_generic.cpp)
target_link_libraries(listwell_login_generic PRIVATE listwell_login_window listwell_options listwell_test_warnings)
