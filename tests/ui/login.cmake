# Tests of the embedded login. They need the browser engine, so they exist only if listwell-login is built; label: webengine.
listwell_test(tst_loginrules SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_loginrules.cpp
  LINK listwell_login_window LABELS webengine)
listwell_test(tst_loginwindow SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_loginwindow.cpp
  LINK listwell_login_window listwell_test_support LABELS webengine TIMEOUT 300)
listwell_test(tst_loginprogram SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_loginprogram.cpp
  LINK listwell_auth listwell_test_support Qt6::Widgets LABELS webengine TIMEOUT 300)
add_dependencies(tst_loginprogram listwell-login)
listwell_test(tst_loginpractice SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_loginpractice.cpp
  LINK listwell_login_window listwell_test_support LABELS webengine)
add_dependencies(tst_loginpractice listwell-practice)
# The complete window with the embedded login.
listwell_test(tst_loginjourney SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_loginjourney.cpp
  ${CMAKE_CURRENT_LIST_DIR}/browseruser.h
  LINK listwell_ui listwell_test_support LABELS webengine TIMEOUT 240)
add_dependencies(tst_loginjourney listwell-login listwell-practice)
# The implementation for systems without X11, tested here so that it keeps working.
add_library(listwell_login_generic OBJECT ${PROJECT_SOURCE_DIR}/ui/login/transientparent_generic.cpp)
target_link_libraries(listwell_login_generic PRIVATE listwell_login_window listwell_options listwell_test_warnings)
