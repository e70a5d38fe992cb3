// What a Qt program costs that shows nothing, or one word: the measure for our own start.
#include <QApplication>
#include <QLabel>
#include <QWidget>

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QWidget window;
    window.resize(900, 620);
    // With an argument it shows a word: the first text of a program costs a look through all fonts.
    if (argc > 1)
        new QLabel(QString::fromLocal8Bit(argv[1]), &window);
    window.show();
    return QApplication::exec();
}
