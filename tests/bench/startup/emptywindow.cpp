// What a Qt program costs that shows nothing: the measure for our own start.
#include <QApplication>
#include <QWidget>

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QWidget window;
    window.resize(900, 620);
    window.show();
    return QApplication::exec();
}
